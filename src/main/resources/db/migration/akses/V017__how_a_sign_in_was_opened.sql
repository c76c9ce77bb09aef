-- tanda_keluar is the identity token of the other system, sealed: it ends the sign-in there too.
ALTER TABLE akses_sesi ADD COLUMN cara text NOT NULL DEFAULT 'SANDI';
ALTER TABLE akses_sesi ALTER COLUMN cara DROP DEFAULT;
ALTER TABLE akses_sesi ADD COLUMN tanda_keluar text;
ALTER TABLE akses_sesi ADD CONSTRAINT akses_sesi_cara_dikenal CHECK (cara IN ('SANDI', 'KUNCI_SANDI', 'TUNGGAL'));
ALTER TABLE akses_tautan ADD COLUMN cara text;
ALTER TABLE akses_tautan ADD COLUMN tanda_keluar text;
DELETE FROM akses_tautan WHERE guna = 'KODE_MASUK';
ALTER TABLE akses_tautan ADD CONSTRAINT akses_tautan_cara CHECK (guna <> 'KODE_MASUK' OR cara IS NOT NULL);
ALTER TABLE akses_titipan DROP CONSTRAINT akses_titipan_guna_dikenal;
ALTER TABLE akses_titipan ADD CONSTRAINT akses_titipan_guna_dikenal CHECK (guna IN ('KUNCI_BARU', 'KUNCI_MASUK', 'TUNGGAL'));
CREATE OR REPLACE VIEW akses_pub_sesi AS
SELECT s.sidik, s.akun_id, s.peran, s.lingkup_unit_id, s.terakhir, s.habis, s.cara
FROM akses_sesi s;
