-- A document that was made and given out. Nothing personal stands here: the name and number of its subject are masked before
-- they are written. versi is what the owning module calls the state it shows.
CREATE TABLE dokumen_terbit (
    id uuid NOT NULL,
    kode text NOT NULL,
    nomor text NOT NULL,
    jenis text NOT NULL,
    objek_id uuid NOT NULL,
    versi text NOT NULL,
    perihal text NOT NULL,
    subjek text NOT NULL,
    subjek_nip text NOT NULL,
    sidik text NOT NULL,
    terbit timestamptz NOT NULL,
    CONSTRAINT dokumen_terbit_pk PRIMARY KEY (id),
    CONSTRAINT dokumen_terbit_kode_unik UNIQUE (kode),
    CONSTRAINT dokumen_terbit_nomor_unik UNIQUE (nomor),
    CONSTRAINT dokumen_terbit_kode_sah CHECK (kode ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
    CONSTRAINT dokumen_terbit_sidik_sah CHECK (sidik ~ '^[0-9a-f]{64}$')
);
CREATE INDEX dokumen_terbit_objek_ix ON dokumen_terbit (objek_id, jenis, versi, terbit);
