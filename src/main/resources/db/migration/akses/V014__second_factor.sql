-- rahasia is sealed with a key that lies outside the database; langkah is the last time step that was used.
CREATE TABLE akses_faktor (
    akun_id uuid NOT NULL,
    rahasia text NOT NULL,
    langkah bigint NOT NULL,
    sejak timestamptz NOT NULL,
    CONSTRAINT akses_faktor_pk PRIMARY KEY (akun_id),
    CONSTRAINT akses_faktor_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id)
);
CREATE TABLE akses_pemulihan (
    akun_id uuid NOT NULL,
    sidik text NOT NULL,
    dipakai timestamptz,
    CONSTRAINT akses_pemulihan_pk PRIMARY KEY (akun_id, sidik),
    CONSTRAINT akses_pemulihan_faktor_fk FOREIGN KEY (akun_id) REFERENCES akses_faktor (akun_id) ON DELETE CASCADE
);
ALTER TABLE akses_tautan DROP CONSTRAINT akses_tautan_guna_dikenal;
ALTER TABLE akses_tautan ADD CONSTRAINT akses_tautan_guna_dikenal CHECK (guna IN ('ADMIN_PERTAMA', 'KODE_MASUK'));
CREATE OR REPLACE VIEW akses_pub_akun AS
SELECT a.id, a.nama_masuk, a.nama, a.nip, a.aktif, a.sandi_sementara_sampai IS NOT NULL AS sandi_sementara,
       EXISTS (SELECT 1 FROM akses_faktor f WHERE f.akun_id = a.id) AS berfaktor
FROM akses_akun a;
