-- What was uploaded waits here until it is applied, so any copy of the program can do it. isi and temuan are CSV.
CREATE TABLE pegawai_impor (
    id uuid NOT NULL,
    akun_id uuid NOT NULL,
    lingkup text NOT NULL,
    jenis text NOT NULL,
    berkas text NOT NULL,
    isi text NOT NULL,
    temuan text NOT NULL,
    sidik text NOT NULL,
    baru int NOT NULL,
    berubah int NOT NULL,
    sama int NOT NULL,
    salah int NOT NULL,
    status text NOT NULL,
    dibuat timestamptz NOT NULL,
    habis timestamptz NOT NULL,
    CONSTRAINT pegawai_impor_pk PRIMARY KEY (id),
    CONSTRAINT pegawai_impor_status_dikenal CHECK (status IN ('MENUNGGU', 'DITERAPKAN'))
);
CREATE INDEX pegawai_impor_habis_ix ON pegawai_impor (habis);
