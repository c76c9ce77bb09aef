-- rhk_id points to a plan of the same floor, so it is a plain value; the step that writes it checks it.
CREATE TABLE umpanbalik_catatan (
    id uuid NOT NULL,
    penerima_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    rhk_id uuid,
    perilaku text,
    pemberi_id uuid NOT NULL,
    peran_pemberi text NOT NULL,
    isi text NOT NULL,
    ditulis timestamptz NOT NULL,
    CONSTRAINT umpanbalik_catatan_pk PRIMARY KEY (id),
    CONSTRAINT umpanbalik_catatan_penerima_fk FOREIGN KEY (penerima_id) REFERENCES pegawai_profil (id),
    CONSTRAINT umpanbalik_catatan_pemberi_fk FOREIGN KEY (pemberi_id) REFERENCES pegawai_profil (id),
    CONSTRAINT umpanbalik_catatan_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT umpanbalik_catatan_satu_objek CHECK ((rhk_id IS NULL) <> (perilaku IS NULL)),
    CONSTRAINT umpanbalik_catatan_peran_dikenal CHECK (peran_pemberi IN ('PIMPINAN')),
    CONSTRAINT umpanbalik_catatan_isi_ada CHECK (isi <> '' AND length(isi) <= 2000),
    CONSTRAINT umpanbalik_catatan_unik UNIQUE NULLS NOT DISTINCT (penerima_id, periode_id, rhk_id, perilaku, pemberi_id)
);
CREATE VIEW umpanbalik_pub_catatan AS
SELECT c.id, c.penerima_id, c.periode_id, c.rhk_id, c.perilaku, c.pemberi_id, c.peran_pemberi, c.isi, c.ditulis
FROM umpanbalik_catatan c;
