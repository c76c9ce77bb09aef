-- One run over the whole instansi: plans opened (BUKA), last year's contents copied (SALIN), or the untouched taken back
-- (BATAL). Its id is that of the work that did it; it stays when the work is forgotten.
CREATE TABLE skp_pembukaan (
    id uuid NOT NULL,
    tahun int NOT NULL,
    jenis text NOT NULL,
    oleh text NOT NULL,
    mulai timestamptz NOT NULL,
    dibuat int NOT NULL,
    CONSTRAINT skp_pembukaan_pk PRIMARY KEY (id),
    CONSTRAINT skp_pembukaan_tahun_fk FOREIGN KEY (tahun) REFERENCES siklus_tahun (tahun),
    CONSTRAINT skp_pembukaan_jenis_dikenal CHECK (jenis IN ('BUKA', 'SALIN', 'BATAL')),
    CONSTRAINT skp_pembukaan_dibuat_sah CHECK (dibuat >= 0)
);
CREATE INDEX skp_pembukaan_tahun_ix ON skp_pembukaan (tahun, mulai);
-- Who was passed by, or got less than everything, and why.
CREATE TABLE skp_lewat (
    pembukaan_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    alasan text NOT NULL,
    CONSTRAINT skp_lewat_pk PRIMARY KEY (pembukaan_id, alasan, pegawai_id),
    CONSTRAINT skp_lewat_pembukaan_fk FOREIGN KEY (pembukaan_id) REFERENCES skp_pembukaan (id) ON DELETE CASCADE,
    CONSTRAINT skp_lewat_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_lewat_alasan_dikenal CHECK (alasan IN ('SUDAH_ADA', 'TANPA_JABATAN', 'TANPA_ATASAN', 'KEADAAN_KHUSUS',
        'SUDAH_DIISI', 'TANPA_RENCANA_LAMA', 'PINDAH_JABATAN', 'SIMPUL_TIDAK_BERLAKU', 'RHK_PIMPINAN_TIDAK_ADA', 'SUDAH_DISENTUH'))
);
-- A plan that nobody wrote: opened by a run. asal_id is the plan it was copied from, disalin how many RHK came with it.
CREATE TABLE skp_asal (
    skp_id uuid NOT NULL,
    pembukaan_id uuid NOT NULL,
    asal_id uuid,
    disalin int NOT NULL,
    CONSTRAINT skp_asal_pk PRIMARY KEY (skp_id),
    CONSTRAINT skp_asal_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_asal_pembukaan_fk FOREIGN KEY (pembukaan_id) REFERENCES skp_pembukaan (id),
    CONSTRAINT skp_asal_rencana_fk FOREIGN KEY (asal_id) REFERENCES skp_skp (id) ON DELETE SET NULL
);
CREATE INDEX skp_asal_rencana_ix ON skp_asal (asal_id);
-- The RHK this one was copied from.
ALTER TABLE skp_rhk ADD COLUMN asal_id uuid;
ALTER TABLE skp_rhk ADD CONSTRAINT skp_rhk_asal_fk FOREIGN KEY (asal_id) REFERENCES skp_rhk (id) ON DELETE SET NULL;
CREATE INDEX skp_rhk_asal_ix ON skp_rhk (asal_id) WHERE asal_id IS NOT NULL;
