-- A new sign-in begins in the role that its owner last acted in.
CREATE TABLE akses_peran_terakhir (
    akun_id uuid NOT NULL,
    peran text NOT NULL,
    lingkup_unit_id uuid,
    CONSTRAINT akses_peran_terakhir_pk PRIMARY KEY (akun_id),
    CONSTRAINT akses_peran_terakhir_akun_fk FOREIGN KEY (akun_id) REFERENCES akses_akun (id),
    CONSTRAINT akses_peran_terakhir_dikenal CHECK (peran IN
        ('PEGAWAI', 'PENILAI', 'PENGELOLA_UNIT', 'PENGELOLA_INSTANSI', 'PIMPINAN', 'INSPEKTORAT', 'ADMIN'))
);
