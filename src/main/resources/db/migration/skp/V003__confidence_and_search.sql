-- How sure the owner of a goal or an RHK is that it will be reached: her own judgement, no computed figure.
CREATE TABLE skp_keyakinan (
    id uuid NOT NULL,
    tahun int NOT NULL,
    simpul_id uuid,
    rhk_id uuid,
    nilai text NOT NULL,
    catatan text NOT NULL,
    oleh text NOT NULL,
    waktu timestamptz NOT NULL,
    CONSTRAINT skp_keyakinan_pk PRIMARY KEY (id),
    CONSTRAINT skp_keyakinan_simpul_fk FOREIGN KEY (simpul_id) REFERENCES perencanaan_simpul (id) ON DELETE CASCADE,
    CONSTRAINT skp_keyakinan_rhk_fk FOREIGN KEY (rhk_id) REFERENCES skp_rhk (id) ON DELETE CASCADE,
    CONSTRAINT skp_keyakinan_satu_hal CHECK ((simpul_id IS NULL) <> (rhk_id IS NULL)),
    CONSTRAINT skp_keyakinan_simpul_sekali UNIQUE (simpul_id, tahun),
    CONSTRAINT skp_keyakinan_rhk_sekali UNIQUE (rhk_id, tahun),
    CONSTRAINT skp_keyakinan_dikenal CHECK (nilai IN ('YAKIN', 'RAGU', 'BERISIKO')),
    CONSTRAINT skp_keyakinan_pendek CHECK (length(catatan) <= 500)
);
CREATE INDEX skp_rhk_uraian_ix ON skp_rhk USING gin (uraian public.gin_trgm_ops);
