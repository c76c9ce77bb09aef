-- An administrator made on the command line; from then on the account opens nothing.
ALTER TABLE akses_akun ADD COLUMN darurat_sampai timestamptz;
ALTER TABLE akses_sesi DROP CONSTRAINT akses_sesi_cara_dikenal;
ALTER TABLE akses_sesi ADD CONSTRAINT akses_sesi_cara_dikenal CHECK (cara IN ('SANDI', 'KUNCI_SANDI', 'TUNGGAL', 'DARURAT'));
