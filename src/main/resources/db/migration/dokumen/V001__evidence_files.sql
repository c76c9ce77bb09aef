-- The content lies outside the database under its SHA-256; a row here is one upload.
CREATE TABLE dokumen_berkas (
    id uuid NOT NULL,
    sidik text NOT NULL,
    nama text NOT NULL,
    tipe text NOT NULL,
    ukuran bigint NOT NULL,
    diunggah timestamptz NOT NULL,
    pengunggah_akun_id uuid NOT NULL,
    CONSTRAINT dokumen_berkas_pk PRIMARY KEY (id),
    CONSTRAINT dokumen_berkas_sidik_sah CHECK (sidik ~ '^[0-9a-f]{64}$'),
    CONSTRAINT dokumen_berkas_ukuran_sah CHECK (ukuran > 0)
);
CREATE VIEW dokumen_pub_berkas AS
SELECT b.id, b.sidik, b.nama, b.tipe, b.ukuran
FROM dokumen_berkas b;
