-- nip ties an account to a person of a higher floor; nama is kept for accounts that belong to nobody in the staff list.
CREATE TABLE akses_akun (
    id uuid NOT NULL,
    nama_masuk text NOT NULL,
    nama text NOT NULL,
    nip text,
    sandi text NOT NULL,
    aktif boolean NOT NULL,
    gagal int NOT NULL,
    tunda_sampai timestamptz,
    dibuat timestamptz NOT NULL,
    versi int NOT NULL,
    CONSTRAINT akses_akun_pk PRIMARY KEY (id),
    CONSTRAINT akses_akun_nama_masuk_unik UNIQUE (nama_masuk),
    CONSTRAINT akses_akun_nip_unik UNIQUE (nip),
    CONSTRAINT akses_akun_nip_18_angka CHECK (nip ~ '^[0-9]{18}$')
);
-- lingkup_unit_id bounds a unit administrator or a leader to a subtree; empty means the whole instansi.
CREATE TABLE akses_peran (
    id uuid NOT NULL,
    akun_id uuid NOT NULL,
    peran text NOT NULL,
    lingkup_unit_id uuid,
    CONSTRAINT akses_peran_pk PRIMARY KEY (id),
    CONSTRAINT akses_peran_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id),
    CONSTRAINT akses_peran_dikenal CHECK (peran IN ('PENGELOLA_UNIT', 'PENGELOLA_INSTANSI', 'PIMPINAN', 'INSPEKTORAT', 'ADMIN')),
    CONSTRAINT akses_peran_lingkup CHECK (peran <> 'PENGELOLA_UNIT' OR lingkup_unit_id IS NOT NULL),
    CONSTRAINT akses_peran_unik UNIQUE NULLS NOT DISTINCT (akun_id, peran, lingkup_unit_id)
);
-- Sign-in lives here, so any copy of the program serves any request. Only the SHA-256 of the cookie is stored.
CREATE TABLE akses_sesi (
    sidik text NOT NULL,
    akun_id uuid NOT NULL,
    peran text NOT NULL,
    lingkup_unit_id uuid,
    dibuat timestamptz NOT NULL,
    terakhir timestamptz NOT NULL,
    habis timestamptz NOT NULL,
    CONSTRAINT akses_sesi_pk PRIMARY KEY (sidik),
    CONSTRAINT akses_sesi_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id)
);
CREATE INDEX akses_sesi_akun_ix ON akses_sesi (akun_id);
CREATE INDEX akses_sesi_habis_ix ON akses_sesi (habis);
-- One-time links: the first administrator, later password resets.
CREATE TABLE akses_tautan (
    sidik text NOT NULL,
    guna text NOT NULL,
    akun_id uuid,
    habis timestamptz NOT NULL,
    dipakai timestamptz,
    CONSTRAINT akses_tautan_pk PRIMARY KEY (sidik),
    CONSTRAINT akses_tautan_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id),
    CONSTRAINT akses_tautan_guna_dikenal CHECK (guna IN ('ADMIN_PERTAMA'))
);
CREATE VIEW akses_pub_akun AS
SELECT a.id, a.nama_masuk, a.nama, a.nip, a.aktif
FROM akses_akun a;
CREATE VIEW akses_pub_peran AS
SELECT p.akun_id, p.peran, p.lingkup_unit_id
FROM akses_peran p;
CREATE VIEW akses_pub_sesi AS
SELECT s.sidik, s.akun_id, s.peran, s.lingkup_unit_id, s.terakhir, s.habis
FROM akses_sesi s;
