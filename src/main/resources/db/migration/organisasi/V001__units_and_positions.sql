-- jalur is the path of unit codes from the root, '/1000000000/1005010000/': a subtree is a prefix.
CREATE TABLE organisasi_unit (
    id uuid NOT NULL,
    kode text NOT NULL,
    nama text NOT NULL,
    jenis text NOT NULL,
    induk_id uuid,
    jalur text NOT NULL,
    perangkat_daerah_id uuid,
    aktif boolean NOT NULL,
    versi int NOT NULL,
    CONSTRAINT organisasi_unit_pk PRIMARY KEY (id),
    CONSTRAINT organisasi_unit_kode_unik UNIQUE (kode),
    CONSTRAINT organisasi_unit_induk_fk FOREIGN KEY (induk_id) REFERENCES organisasi_unit (id),
    CONSTRAINT organisasi_unit_pd_fk FOREIGN KEY (perangkat_daerah_id) REFERENCES organisasi_unit (id),
    CONSTRAINT organisasi_unit_bukan_induk_sendiri CHECK (induk_id <> id),
    CONSTRAINT organisasi_unit_nama_ada CHECK (nama <> '' AND length(nama) <= 300),
    CONSTRAINT organisasi_unit_kode_sah CHECK (kode ~ '^[A-Za-z0-9.-]{1,40}$')
);
CREATE INDEX organisasi_unit_induk_ix ON organisasi_unit (induk_id);
CREATE INDEX organisasi_unit_jalur_ix ON organisasi_unit (jalur text_pattern_ops);
-- atasan_id names the superior's position where the default (head of the unit, then of the unit above) does not hold.
CREATE TABLE organisasi_jabatan (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    nama text NOT NULL,
    jenis text NOT NULL,
    jenjang text,
    kelas int,
    kepala boolean NOT NULL,
    formasi int NOT NULL,
    atasan_id uuid,
    aktif boolean NOT NULL,
    versi int NOT NULL,
    CONSTRAINT organisasi_jabatan_pk PRIMARY KEY (id),
    CONSTRAINT organisasi_jabatan_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT organisasi_jabatan_atasan_fk FOREIGN KEY (atasan_id) REFERENCES organisasi_jabatan (id),
    CONSTRAINT organisasi_jabatan_bukan_atasan_sendiri CHECK (atasan_id <> id),
    CONSTRAINT organisasi_jabatan_unik UNIQUE (unit_id, nama),
    CONSTRAINT organisasi_jabatan_jenis_dikenal CHECK (jenis IN ('KEPALA_DAERAH', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'JF_KEAHLIAN', 'JF_KETERAMPILAN', 'PELAKSANA')),
    CONSTRAINT organisasi_jabatan_kelas_sah CHECK (kelas BETWEEN 1 AND 17),
    CONSTRAINT organisasi_jabatan_formasi_sah CHECK (formasi BETWEEN 1 AND 9999)
);
CREATE UNIQUE INDEX organisasi_jabatan_satu_kepala_ix ON organisasi_jabatan (unit_id) WHERE kepala AND aktif;
CREATE INDEX organisasi_jabatan_atasan_ix ON organisasi_jabatan (atasan_id);
CREATE VIEW organisasi_pub_unit AS
SELECT u.id, u.kode, u.nama, u.jenis, u.induk_id, u.jalur, u.perangkat_daerah_id, u.aktif
FROM organisasi_unit u;
CREATE VIEW organisasi_pub_jabatan AS
SELECT j.id, j.unit_id, j.nama, j.jenis, j.jenjang, j.kelas, j.kepala, j.formasi, j.atasan_id, j.aktif
FROM organisasi_jabatan j;
