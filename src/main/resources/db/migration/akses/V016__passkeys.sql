-- Both in Base64url: kredensial is the number of the credential; bahan is the attested credential data of WebAuthn: model of the device, credential and COSE public key, nothing secret.
-- hitungan is the signature counter; 0 where the device keeps none.
CREATE TABLE akses_kunci_sandi (
    id uuid NOT NULL,
    akun_id uuid NOT NULL,
    kredensial text NOT NULL,
    bahan text NOT NULL,
    hitungan bigint NOT NULL,
    dapat_disalin boolean NOT NULL,
    jalur text NOT NULL,
    nama text NOT NULL,
    sejak timestamptz NOT NULL,
    terakhir timestamptz,
    CONSTRAINT akses_kunci_sandi_pk PRIMARY KEY (id),
    CONSTRAINT akses_kunci_sandi_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id),
    CONSTRAINT akses_kunci_sandi_kredensial_unik UNIQUE (kredensial),
    CONSTRAINT akses_kunci_sandi_hitungan CHECK (hitungan BETWEEN 0 AND 4294967295),
    CONSTRAINT akses_kunci_sandi_nama CHECK (length(nama) BETWEEN 1 AND 60)
);
CREATE INDEX akses_kunci_sandi_akun_ix ON akses_kunci_sandi (akun_id);
-- What the program remembers of a browser between two requests, such as a challenge; taken out once.
CREATE TABLE akses_titipan (
    sidik text NOT NULL,
    guna text NOT NULL,
    akun_id uuid,
    isi text NOT NULL,
    habis timestamptz NOT NULL,
    CONSTRAINT akses_titipan_pk PRIMARY KEY (sidik),
    CONSTRAINT akses_titipan_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id),
    CONSTRAINT akses_titipan_guna_dikenal CHECK (guna IN ('KUNCI_BARU', 'KUNCI_MASUK'))
);
CREATE INDEX akses_titipan_habis_ix ON akses_titipan (habis);
-- Recovery codes are for who has only passkeys too.
ALTER TABLE akses_pemulihan DROP CONSTRAINT akses_pemulihan_faktor_fk;
ALTER TABLE akses_pemulihan ADD CONSTRAINT akses_pemulihan_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id);
CREATE OR REPLACE VIEW akses_pub_akun AS
SELECT a.id, a.nama_masuk, a.nama, a.nip, a.aktif, a.sandi_sementara_sampai IS NOT NULL AS sandi_sementara,
       EXISTS (SELECT 1 FROM akses_faktor f WHERE f.akun_id = a.id)
           OR EXISTS (SELECT 1 FROM akses_kunci_sandi k WHERE k.akun_id = a.id) AS berfaktor
FROM akses_akun a;
