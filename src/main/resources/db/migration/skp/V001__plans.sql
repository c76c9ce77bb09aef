-- The five header lines of both parties are kept as they were on the day of drafting: the official forms print them.
CREATE TABLE skp_skp (
    id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    tahun int NOT NULL,
    mulai date NOT NULL,
    akhir date NOT NULL,
    jenis text NOT NULL,
    pendekatan text NOT NULL,
    status text NOT NULL,
    penilai_id uuid,
    atasan_penilai_id uuid,
    unit_id uuid NOT NULL,
    unit_jalur text NOT NULL,
    kepala boolean NOT NULL,
    golongan text,
    jabatan text NOT NULL,
    unit text NOT NULL,
    catatan text,
    diajukan timestamptz,
    ditetapkan timestamptz,
    versi int NOT NULL,
    CONSTRAINT skp_skp_pk PRIMARY KEY (id),
    CONSTRAINT skp_skp_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_skp_penilai_fk FOREIGN KEY (penilai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_skp_atasan_penilai_fk FOREIGN KEY (atasan_penilai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_skp_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT skp_skp_tahun_fk FOREIGN KEY (tahun) REFERENCES siklus_tahun (tahun),
    CONSTRAINT skp_skp_bukan_penilai_sendiri CHECK (penilai_id <> pegawai_id),
    CONSTRAINT skp_skp_jenis_dikenal CHECK (jenis IN ('JPT', 'JA_JF')),
    CONSTRAINT skp_skp_pendekatan_dikenal CHECK (pendekatan IN ('KUANTITATIF', 'KUALITATIF')),
    CONSTRAINT skp_skp_status_dikenal CHECK (status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITETAPKAN', 'DITUTUP', 'DIBATALKAN')),
    CONSTRAINT skp_skp_ditetapkan_ada_penilai CHECK (status <> 'DITETAPKAN' OR (penilai_id IS NOT NULL AND ditetapkan IS NOT NULL)),
    CONSTRAINT skp_skp_dalam_tahun CHECK (mulai <= akhir AND mulai >= make_date(tahun, 1, 1) AND akhir <= make_date(tahun, 12, 31)),
    CONSTRAINT skp_skp_tidak_tumpang EXCLUDE USING gist (pegawai_id WITH =, daterange(mulai, akhir, '[]') WITH &&) WHERE (status <> 'DIBATALKAN')
);
CREATE INDEX skp_skp_penilai_ix ON skp_skp (penilai_id, tahun);
CREATE INDEX skp_skp_unit_ix ON skp_skp (tahun, unit_jalur text_pattern_ops);
CREATE TABLE skp_rhk (
    id uuid NOT NULL,
    skp_id uuid NOT NULL,
    nomor int NOT NULL,
    jenis text NOT NULL,
    uraian text NOT NULL,
    rhk_pimpinan_id uuid,
    simpul_id uuid,
    penugasan_dari text,
    perspektif text,
    klasifikasi text NOT NULL,
    metode text,
    versi int NOT NULL,
    CONSTRAINT skp_rhk_pk PRIMARY KEY (id),
    CONSTRAINT skp_rhk_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_rhk_pimpinan_fk FOREIGN KEY (rhk_pimpinan_id) REFERENCES skp_rhk (id),
    CONSTRAINT skp_rhk_simpul_fk FOREIGN KEY (simpul_id) REFERENCES perencanaan_simpul (id),
    CONSTRAINT skp_rhk_bukan_pimpinan_sendiri CHECK (rhk_pimpinan_id <> id),
    CONSTRAINT skp_rhk_jenis_dikenal CHECK (jenis IN ('UTAMA', 'TAMBAHAN')),
    CONSTRAINT skp_rhk_klasifikasi_dikenal CHECK (klasifikasi IN ('ORGANISASI', 'INDIVIDU')),
    CONSTRAINT skp_rhk_metode_dikenal CHECK (metode IN ('LANGSUNG', 'TIDAK_LANGSUNG')),
    CONSTRAINT skp_rhk_perspektif_dikenal CHECK (perspektif IN ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
    CONSTRAINT skp_rhk_panjang CHECK (length(uraian) <= 1000),
    CONSTRAINT skp_rhk_nomor_sah CHECK (nomor BETWEEN 1 AND 500)
);
CREATE INDEX skp_rhk_skp_ix ON skp_rhk (skp_id, nomor);
CREATE INDEX skp_rhk_pimpinan_ix ON skp_rhk (rhk_pimpinan_id);
CREATE INDEX skp_rhk_simpul_ix ON skp_rhk (simpul_id);
CREATE TABLE skp_indikator (
    id uuid NOT NULL,
    rhk_id uuid NOT NULL,
    nomor int NOT NULL,
    aspek text,
    uraian text NOT NULL,
    target_teks text NOT NULL,
    target_nilai numeric,
    satuan text,
    polaritas text NOT NULL,
    CONSTRAINT skp_indikator_pk PRIMARY KEY (id),
    CONSTRAINT skp_indikator_rhk_fk FOREIGN KEY (rhk_id) REFERENCES skp_rhk (id) ON DELETE CASCADE,
    CONSTRAINT skp_indikator_aspek_dikenal CHECK (aspek IN ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
    CONSTRAINT skp_indikator_polaritas_dikenal CHECK (polaritas IN ('MAKSIMUM', 'MINIMUM', 'STABIL')),
    CONSTRAINT skp_indikator_panjang CHECK (length(uraian) <= 1000 AND length(target_teks) <= 200)
);
CREATE INDEX skp_indikator_rhk_ix ON skp_indikator (rhk_id, nomor);
CREATE TABLE skp_perilaku (
    skp_id uuid NOT NULL,
    perilaku text NOT NULL,
    ekspektasi text NOT NULL,
    CONSTRAINT skp_perilaku_pk PRIMARY KEY (skp_id, perilaku),
    CONSTRAINT skp_perilaku_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_perilaku_dikenal CHECK (perilaku IN ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
    CONSTRAINT skp_perilaku_panjang CHECK (length(ekspektasi) <= 1000)
);
CREATE TABLE skp_lampiran (
    skp_id uuid NOT NULL,
    jenis text NOT NULL,
    nomor int NOT NULL,
    uraian text NOT NULL,
    CONSTRAINT skp_lampiran_pk PRIMARY KEY (skp_id, jenis, nomor),
    CONSTRAINT skp_lampiran_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_lampiran_jenis_dikenal CHECK (jenis IN ('DUKUNGAN_SUMBER_DAYA', 'SKEMA_PERTANGGUNGJAWABAN', 'KONSEKUENSI')),
    CONSTRAINT skp_lampiran_panjang CHECK (length(uraian) <= 1000)
);
CREATE TABLE skp_riwayat (
    id uuid NOT NULL,
    skp_id uuid NOT NULL,
    waktu timestamptz NOT NULL,
    status text NOT NULL,
    pelaku text NOT NULL,
    catatan text,
    CONSTRAINT skp_riwayat_pk PRIMARY KEY (id),
    CONSTRAINT skp_riwayat_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE
);
CREATE INDEX skp_riwayat_skp_ix ON skp_riwayat (skp_id, waktu);
CREATE TABLE skp_rencana_aksi (
    id uuid NOT NULL,
    rhk_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    nomor int NOT NULL,
    uraian text NOT NULL,
    target text NOT NULL,
    selesai boolean NOT NULL,
    CONSTRAINT skp_rencana_aksi_pk PRIMARY KEY (id),
    CONSTRAINT skp_rencana_aksi_rhk_fk FOREIGN KEY (rhk_id) REFERENCES skp_rhk (id) ON DELETE CASCADE,
    CONSTRAINT skp_rencana_aksi_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT skp_rencana_aksi_panjang CHECK (length(uraian) <= 500 AND length(target) <= 200)
);
CREATE INDEX skp_rencana_aksi_rhk_ix ON skp_rencana_aksi (rhk_id, periode_id, nomor);
CREATE TABLE skp_realisasi (
    indikator_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    nilai numeric,
    uraian text NOT NULL,
    alasan text NOT NULL,
    diubah timestamptz NOT NULL,
    versi int NOT NULL,
    CONSTRAINT skp_realisasi_pk PRIMARY KEY (indikator_id, periode_id),
    CONSTRAINT skp_realisasi_indikator_fk FOREIGN KEY (indikator_id) REFERENCES skp_indikator (id) ON DELETE CASCADE,
    CONSTRAINT skp_realisasi_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT skp_realisasi_panjang CHECK (length(uraian) <= 2000 AND length(alasan) <= 1000)
);
CREATE TABLE skp_bukti (
    id uuid NOT NULL,
    rhk_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    nama text NOT NULL,
    tautan text,
    berkas_id uuid,
    ditambah timestamptz NOT NULL,
    CONSTRAINT skp_bukti_pk PRIMARY KEY (id),
    CONSTRAINT skp_bukti_rhk_fk FOREIGN KEY (rhk_id) REFERENCES skp_rhk (id) ON DELETE CASCADE,
    CONSTRAINT skp_bukti_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT skp_bukti_berkas_fk FOREIGN KEY (berkas_id) REFERENCES dokumen_berkas (id),
    CONSTRAINT skp_bukti_tautan_atau_berkas CHECK ((tautan IS NULL) <> (berkas_id IS NULL)),
    CONSTRAINT skp_bukti_tautan_web CHECK (tautan ~ '^https?://' AND length(tautan) <= 2000)
);
CREATE INDEX skp_bukti_rhk_ix ON skp_bukti (rhk_id, periode_id);
CREATE INDEX skp_bukti_berkas_ix ON skp_bukti (berkas_id);

CREATE VIEW skp_pub_skp AS
SELECT s.id, s.pegawai_id, s.tahun, s.mulai, s.akhir, s.jenis, s.pendekatan, s.status, s.penilai_id, s.atasan_penilai_id,
       s.unit_id, s.unit_jalur, s.kepala, s.golongan, s.jabatan, s.unit, s.ditetapkan
FROM skp_skp s;
CREATE VIEW skp_pub_rhk AS
SELECT r.id, r.skp_id, r.nomor, r.jenis, r.uraian, r.rhk_pimpinan_id, r.simpul_id, r.penugasan_dari, r.perspektif
FROM skp_rhk r;
CREATE VIEW skp_pub_indikator AS
SELECT i.id, i.rhk_id, i.nomor, i.aspek, i.uraian, i.target_teks, i.target_nilai, i.satuan, i.polaritas
FROM skp_indikator i;
CREATE VIEW skp_pub_perilaku AS
SELECT p.skp_id, p.perilaku, p.ekspektasi
FROM skp_perilaku p;
CREATE VIEW skp_pub_realisasi AS
SELECT r.indikator_id, r.periode_id, r.nilai, r.uraian, r.alasan
FROM skp_realisasi r;
CREATE VIEW skp_pub_bukti AS
SELECT b.id, b.rhk_id, b.periode_id, b.nama, b.tautan, b.berkas_id
FROM skp_bukti b;
