-- Matriks Pembagian Peran dan Hasil: what each person delivers for each indicator of the leader. A cell becomes an RHK.
CREATE TABLE skp_matriks (
    id uuid NOT NULL,
    indikator_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    hasil text NOT NULL,
    metode text NOT NULL,
    rhk_id uuid,
    CONSTRAINT skp_matriks_pk PRIMARY KEY (id),
    CONSTRAINT skp_matriks_indikator_fk FOREIGN KEY (indikator_id) REFERENCES skp_indikator (id) ON DELETE CASCADE,
    CONSTRAINT skp_matriks_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_matriks_rhk_fk FOREIGN KEY (rhk_id) REFERENCES skp_rhk (id) ON DELETE SET NULL,
    CONSTRAINT skp_matriks_sekali UNIQUE (indikator_id, pegawai_id),
    CONSTRAINT skp_matriks_berisi CHECK (hasil <> '' AND length(hasil) <= 500),
    CONSTRAINT skp_matriks_metode_dikenal CHECK (metode IN ('LANGSUNG', 'TIDAK_LANGSUNG'))
);
CREATE INDEX skp_matriks_rhk_ix ON skp_matriks (rhk_id);
CREATE INDEX skp_matriks_pegawai_ix ON skp_matriks (pegawai_id);
