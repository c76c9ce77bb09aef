-- A head of region rates the Sekda and has no NIP. He is known by a name of his own, which begins with a letter.
ALTER TABLE pegawai_profil DROP CONSTRAINT pegawai_profil_nip_18_angka;
ALTER TABLE pegawai_profil DROP CONSTRAINT pegawai_profil_status_dikenal;
ALTER TABLE pegawai_profil ADD CONSTRAINT pegawai_profil_status_dikenal
    CHECK (status IN ('CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'NON_ASN'));
ALTER TABLE pegawai_profil ADD CONSTRAINT pegawai_profil_pengenal_sah
    CHECK (CASE WHEN status = 'NON_ASN' THEN nip ~ '^[a-z][a-z0-9._-]{2,39}$' ELSE nip ~ '^[0-9]{18}$' END);
