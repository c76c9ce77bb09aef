-- A change of a set plan is written as a draft of its own beside the plan in force, and merged into it when it is set.
ALTER TABLE skp_skp ADD COLUMN perubahan_dari uuid;
ALTER TABLE skp_skp ADD COLUMN perubahan_jenis text;
ALTER TABLE skp_skp ADD COLUMN perubahan_alasan text;
ALTER TABLE skp_skp ADD CONSTRAINT skp_skp_perubahan_fk FOREIGN KEY (perubahan_dari) REFERENCES skp_skp (id);
ALTER TABLE skp_skp ADD CONSTRAINT skp_skp_perubahan_jenis_dikenal
    CHECK (perubahan_jenis IN ('PERJANJIAN_KINERJA', 'PENUGASAN', 'TIM_KERJA', 'KEADAAN_KAHAR'));
ALTER TABLE skp_skp ADD CONSTRAINT skp_skp_perubahan_beralasan
    CHECK ((perubahan_dari IS NULL) = (perubahan_jenis IS NULL) AND (perubahan_dari IS NULL) = (perubahan_alasan IS NULL)
           AND length(perubahan_alasan) <= 1000);
ALTER TABLE skp_skp ADD CONSTRAINT skp_skp_perubahan_belum_berlaku
    CHECK (perubahan_dari IS NULL OR status IN ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'));
CREATE UNIQUE INDEX skp_skp_satu_perubahan ON skp_skp (perubahan_dari);
ALTER TABLE skp_skp DROP CONSTRAINT skp_skp_tidak_tumpang;
ALTER TABLE skp_skp ADD CONSTRAINT skp_skp_tidak_tumpang
    EXCLUDE USING gist (pegawai_id WITH =, daterange(mulai, akhir, '[]') WITH &&) WHERE (status <> 'DIBATALKAN' AND perubahan_dari IS NULL);
-- The indicator of the plan in force that this one of a change stands for.
ALTER TABLE skp_indikator ADD COLUMN asal_id uuid;
ALTER TABLE skp_indikator ADD CONSTRAINT skp_indikator_asal_fk FOREIGN KEY (asal_id) REFERENCES skp_indikator (id) ON DELETE SET NULL;
CREATE INDEX skp_indikator_asal_ix ON skp_indikator (asal_id);
-- What a plan said before it was changed.
CREATE TABLE skp_versi (
    skp_id uuid NOT NULL,
    nomor int NOT NULL,
    mulai timestamptz NOT NULL,
    akhir timestamptz NOT NULL,
    jenis text NOT NULL,
    alasan text NOT NULL,
    oleh text NOT NULL,
    isi jsonb NOT NULL,
    CONSTRAINT skp_versi_pk PRIMARY KEY (skp_id, nomor),
    CONSTRAINT skp_versi_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_versi_berurutan CHECK (mulai <= akhir)
);
CREATE OR REPLACE VIEW skp_pub_skp AS
SELECT s.id, s.pegawai_id, s.tahun, s.mulai, s.akhir, s.jenis, s.pendekatan, s.status, s.penilai_id, s.atasan_penilai_id,
       s.unit_id, s.unit_jalur, s.kepala, s.golongan, s.jabatan, s.unit, s.ditetapkan
FROM skp_skp s
WHERE s.perubahan_dari IS NULL;
