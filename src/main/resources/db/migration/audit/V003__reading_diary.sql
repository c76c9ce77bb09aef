-- Who has read about whom: once a day for each reader, role and object.
CREATE TABLE audit_pembacaan (
    objek_id uuid NOT NULL,
    objek_jenis text NOT NULL,
    akun_id uuid NOT NULL,
    peran text NOT NULL,
    hari date NOT NULL,
    subjek_id uuid NOT NULL,
    nama text NOT NULL,
    waktu timestamptz NOT NULL,
    CONSTRAINT audit_pembacaan_pk PRIMARY KEY (objek_id, akun_id, peran, hari)
);
CREATE INDEX audit_pembacaan_subjek_ix ON audit_pembacaan (subjek_id, waktu);
