CREATE TABLE pegawai_profil (
    id uuid NOT NULL,
    nip text NOT NULL,
    nama text NOT NULL,
    jenis_kelamin text NOT NULL,
    status text NOT NULL,
    golongan text,
    surel text,
    aktif boolean NOT NULL,
    versi int NOT NULL,
    CONSTRAINT pegawai_profil_pk PRIMARY KEY (id),
    CONSTRAINT pegawai_profil_nip_unik UNIQUE (nip),
    CONSTRAINT pegawai_profil_nip_18_angka CHECK (nip ~ '^[0-9]{18}$'),
    CONSTRAINT pegawai_profil_nama_ada CHECK (nama <> '' AND length(nama) <= 200),
    CONSTRAINT pegawai_profil_kelamin_dikenal CHECK (jenis_kelamin IN ('L', 'P')),
    CONSTRAINT pegawai_profil_status_dikenal CHECK (status IN ('CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU'))
);
CREATE INDEX pegawai_profil_nama_ix ON pegawai_profil USING gin (nama gin_trgm_ops);
-- An open end is 9999-12-31. penilai_pegawai_id overrides the superior that follows from the position.
CREATE TABLE pegawai_penempatan (
    id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    jabatan_id uuid NOT NULL,
    jenis text NOT NULL,
    mulai date NOT NULL,
    akhir date NOT NULL,
    penilai_pegawai_id uuid,
    versi int NOT NULL,
    CONSTRAINT pegawai_penempatan_pk PRIMARY KEY (id),
    CONSTRAINT pegawai_penempatan_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT pegawai_penempatan_jabatan_fk FOREIGN KEY (jabatan_id) REFERENCES organisasi_jabatan (id),
    CONSTRAINT pegawai_penempatan_penilai_fk FOREIGN KEY (penilai_pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT pegawai_penempatan_bukan_penilai_sendiri CHECK (penilai_pegawai_id <> pegawai_id),
    CONSTRAINT pegawai_penempatan_jenis_dikenal CHECK (jenis IN ('DEFINITIF', 'PLT', 'PLH')),
    CONSTRAINT pegawai_penempatan_berurutan CHECK (mulai <= akhir),
    CONSTRAINT pegawai_penempatan_satu_definitif EXCLUDE USING gist (pegawai_id WITH =, daterange(mulai, akhir, '[]') WITH &&) WHERE (jenis = 'DEFINITIF')
);
CREATE INDEX pegawai_penempatan_jabatan_ix ON pegawai_penempatan (jabatan_id);
-- Where everybody stands on the day `per`: rebuilt set-wise after every change of people, posts or units, and each morning.
CREATE TABLE pegawai_kedudukan (
    pegawai_id uuid NOT NULL,
    nip text NOT NULL,
    nama text NOT NULL,
    golongan text,
    status text NOT NULL,
    jabatan_id uuid,
    jabatan text NOT NULL,
    jenis_jabatan text,
    jenjang text,
    kepala boolean NOT NULL,
    unit_id uuid,
    unit text NOT NULL,
    unit_jalur text NOT NULL,
    perangkat_daerah_id uuid,
    perangkat_daerah text NOT NULL,
    penilai_id uuid,
    atasan_penilai_id uuid,
    bawahan int NOT NULL,
    per date NOT NULL,
    CONSTRAINT pegawai_kedudukan_pk PRIMARY KEY (pegawai_id),
    CONSTRAINT pegawai_kedudukan_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id)
);
CREATE INDEX pegawai_kedudukan_penilai_ix ON pegawai_kedudukan (penilai_id);
CREATE INDEX pegawai_kedudukan_jalur_ix ON pegawai_kedudukan (unit_jalur text_pattern_ops);
CREATE INDEX pegawai_kedudukan_nip_ix ON pegawai_kedudukan (nip);
CREATE INDEX pegawai_kedudukan_unit_ix ON pegawai_kedudukan (unit_id);
CREATE VIEW pegawai_pub_ringkas AS
SELECT k.pegawai_id AS id, k.nip, k.nama, k.golongan, k.status, k.jabatan_id, k.jabatan, k.jenis_jabatan, k.jenjang, k.kepala,
       k.unit_id, k.unit, k.unit_jalur, k.perangkat_daerah_id, k.perangkat_daerah, k.penilai_id, k.atasan_penilai_id, k.bawahan
FROM pegawai_kedudukan k;
