-- One row per changing act, written in the transaction of the act.
CREATE TABLE audit_jejak (
    id uuid NOT NULL,
    waktu timestamptz NOT NULL,
    pelaku_akun_id uuid,
    peran text NOT NULL,
    perbuatan text NOT NULL,
    objek_jenis text NOT NULL,
    objek_id text NOT NULL,
    rincian text NOT NULL,
    CONSTRAINT audit_jejak_pk PRIMARY KEY (id),
    CONSTRAINT audit_jejak_perbuatan_ada CHECK (perbuatan <> '')
);
CREATE INDEX audit_jejak_objek_ix ON audit_jejak (objek_jenis, objek_id, waktu);
