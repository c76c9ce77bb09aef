-- nip holds the name that a rater without a NIP is known by.
ALTER TABLE akses_akun DROP CONSTRAINT akses_akun_nip_18_angka;
ALTER TABLE akses_akun ADD CONSTRAINT akses_akun_nip_sah CHECK (nip ~ '^([0-9]{18}|[a-z][a-z0-9._-]{2,39})$');
