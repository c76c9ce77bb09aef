-- Set while the password is one that somebody else made up: it opens only the page that changes it, and only until then.
ALTER TABLE akses_akun ADD COLUMN sandi_sementara_sampai timestamptz;
CREATE OR REPLACE VIEW akses_pub_akun AS
SELECT a.id, a.nama_masuk, a.nama, a.nip, a.aktif, a.sandi_sementara_sampai IS NOT NULL AS sandi_sementara
FROM akses_akun a;
