-- surel is set only after its owner has opened the link that was sent there.
ALTER TABLE akses_akun ADD COLUMN surel text;
ALTER TABLE akses_akun ADD CONSTRAINT akses_akun_surel_bentuk CHECK (surel ~ '^[^@[:space:]<>]{1,64}@[^@[:space:]<>]{1,189}$');
ALTER TABLE akses_tautan ADD COLUMN surel text;
ALTER TABLE akses_tautan DROP CONSTRAINT akses_tautan_guna_dikenal;
ALTER TABLE akses_tautan ADD CONSTRAINT akses_tautan_guna_dikenal
    CHECK (guna IN ('ADMIN_PERTAMA', 'KODE_MASUK', 'SANDI_LUPA', 'SUREL'));
ALTER TABLE akses_tautan ADD CONSTRAINT akses_tautan_surel CHECK ((guna = 'SUREL') = (surel IS NOT NULL));
