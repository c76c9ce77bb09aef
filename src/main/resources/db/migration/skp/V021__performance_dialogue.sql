-- Dialog kinerja: what both sides talked about and agreed on. Once the other side agrees, the note stands as it is.
CREATE TABLE skp_dialog (
    id uuid NOT NULL,
    skp_id uuid NOT NULL,
    tahap text NOT NULL,
    tanggal date NOT NULL,
    pokok text NOT NULL,
    kesepakatan text NOT NULL,
    penulis_id uuid NOT NULL,
    penulis text NOT NULL,
    ditulis timestamptz NOT NULL,
    disetujui timestamptz,
    penyetuju text,
    versi int NOT NULL,
    CONSTRAINT skp_dialog_pk PRIMARY KEY (id),
    CONSTRAINT skp_dialog_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id) ON DELETE CASCADE,
    CONSTRAINT skp_dialog_penulis_fk FOREIGN KEY (penulis_id) REFERENCES pegawai_profil (id),
    CONSTRAINT skp_dialog_tahap_dikenal CHECK (tahap IN ('PERENCANAAN', 'PELAKSANAAN', 'EVALUASI')),
    CONSTRAINT skp_dialog_berisi CHECK (pokok <> '' AND length(pokok) <= 2000 AND length(kesepakatan) <= 2000),
    CONSTRAINT skp_dialog_persetujuan CHECK ((disetujui IS NULL) = (penyetuju IS NULL))
);
CREATE INDEX skp_dialog_skp_ix ON skp_dialog (skp_id, tanggal);
