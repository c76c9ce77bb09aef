-- Perjanjian kinerja (PermenPANRB 53/2014): what the head of a unit promises his superior for a year. Names and posts are
-- those of the day of drafting; a revision is an agreement of its own that takes the place of the one before.
CREATE TABLE perencanaan_perjanjian (
    id uuid NOT NULL,
    tahun int NOT NULL,
    revisi int NOT NULL,
    alasan text NOT NULL,
    status text NOT NULL,
    unit_id uuid NOT NULL,
    unit_jalur text NOT NULL,
    unit text NOT NULL,
    pertama_id uuid NOT NULL,
    pertama_nama text NOT NULL,
    pertama_jabatan text NOT NULL,
    kedua_id uuid NOT NULL,
    kedua_nama text NOT NULL,
    kedua_jabatan text NOT NULL,
    catatan text NOT NULL,
    diajukan timestamptz,
    disepakati timestamptz,
    versi int NOT NULL,
    CONSTRAINT perencanaan_perjanjian_pk PRIMARY KEY (id),
    CONSTRAINT perencanaan_perjanjian_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT perencanaan_perjanjian_pertama_fk FOREIGN KEY (pertama_id) REFERENCES pegawai_profil (id),
    CONSTRAINT perencanaan_perjanjian_kedua_fk FOREIGN KEY (kedua_id) REFERENCES pegawai_profil (id),
    CONSTRAINT perencanaan_perjanjian_dua_pihak CHECK (pertama_id <> kedua_id),
    CONSTRAINT perencanaan_perjanjian_sekali UNIQUE (pertama_id, unit_id, tahun, revisi),
    CONSTRAINT perencanaan_perjanjian_status_dikenal CHECK (status IN ('DRAF', 'DIAJUKAN', 'DISEPAKATI')),
    CONSTRAINT perencanaan_perjanjian_waktu CHECK ((status = 'DISEPAKATI') = (disepakati IS NOT NULL)),
    CONSTRAINT perencanaan_perjanjian_revisi_beralasan CHECK (revisi = 0 OR alasan <> '')
);
CREATE INDEX perencanaan_perjanjian_kedua_ix ON perencanaan_perjanjian (kedua_id, tahun);
CREATE INDEX perencanaan_perjanjian_jalur_ix ON perencanaan_perjanjian (tahun, unit_jalur text_pattern_ops);
CREATE TABLE perencanaan_perjanjian_butir (
    perjanjian_id uuid NOT NULL,
    nomor int NOT NULL,
    sasaran text NOT NULL,
    indikator text NOT NULL,
    target text NOT NULL,
    CONSTRAINT perencanaan_perjanjian_butir_pk PRIMARY KEY (perjanjian_id, nomor),
    CONSTRAINT perencanaan_perjanjian_butir_fk FOREIGN KEY (perjanjian_id) REFERENCES perencanaan_perjanjian (id) ON DELETE CASCADE,
    CONSTRAINT perencanaan_perjanjian_butir_panjang CHECK (length(sasaran) <= 1000 AND length(indikator) <= 500 AND length(target) <= 200)
);
CREATE TABLE perencanaan_perjanjian_program (
    perjanjian_id uuid NOT NULL,
    nomor int NOT NULL,
    program text NOT NULL,
    anggaran numeric NOT NULL,
    keterangan text NOT NULL,
    CONSTRAINT perencanaan_perjanjian_program_pk PRIMARY KEY (perjanjian_id, nomor),
    CONSTRAINT perencanaan_perjanjian_program_fk FOREIGN KEY (perjanjian_id) REFERENCES perencanaan_perjanjian (id) ON DELETE CASCADE,
    CONSTRAINT perencanaan_perjanjian_program_sah CHECK (anggaran >= 0 AND length(program) <= 500 AND length(keterangan) <= 200)
);
