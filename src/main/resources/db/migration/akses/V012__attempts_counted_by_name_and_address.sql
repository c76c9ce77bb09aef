-- Failed attempts under the SHA-256 of what was tried from where, for names that exist and names that do not.
CREATE TABLE akses_percobaan (
    sidik text NOT NULL,
    gagal int NOT NULL,
    tunda_sampai timestamptz NOT NULL,
    terakhir timestamptz NOT NULL,
    CONSTRAINT akses_percobaan_pk PRIMARY KEY (sidik)
);
CREATE INDEX akses_percobaan_terakhir_ix ON akses_percobaan (terakhir);
ALTER TABLE akses_akun DROP COLUMN gagal;
ALTER TABLE akses_akun DROP COLUMN tunda_sampai;
