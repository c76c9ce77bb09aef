-- Older sign-ins are not known well enough to be listed; everyone signs in once more.
DELETE FROM akses_sesi;
ALTER TABLE akses_sesi ADD COLUMN id uuid NOT NULL;
ALTER TABLE akses_sesi ADD COLUMN alamat text NOT NULL;
ALTER TABLE akses_sesi ADD COLUMN perangkat text NOT NULL;
ALTER TABLE akses_sesi ADD CONSTRAINT akses_sesi_id_unik UNIQUE (id);
