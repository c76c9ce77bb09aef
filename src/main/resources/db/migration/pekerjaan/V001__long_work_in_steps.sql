-- pekerjaan_jadwal is the table of db-scheduler, column by column as its documentation gives it for PostgreSQL.
CREATE TABLE pekerjaan_jadwal (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    CONSTRAINT pekerjaan_jadwal_pk PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX pekerjaan_jadwal_waktu_ix ON pekerjaan_jadwal (execution_time);
CREATE INDEX pekerjaan_jadwal_detak_ix ON pekerjaan_jadwal (last_heartbeat);
-- Who ordered it acts in it, in the role and scope of that moment. tahap and kursor say where it stands, so that it goes on
-- from there; they change in the transaction of each step.
CREATE TABLE pekerjaan_pekerjaan (
    id uuid NOT NULL,
    jenis text NOT NULL,
    parameter text NOT NULL,
    akun_id uuid NOT NULL,
    pegawai_id uuid,
    nama text NOT NULL,
    peran text NOT NULL,
    lingkup text NOT NULL,
    status text NOT NULL,
    tahap text NOT NULL,
    kursor text NOT NULL,
    selesai int NOT NULL,
    jumlah int NOT NULL,
    catatan text NOT NULL,
    tautan text,
    berkas text,
    sebab text,
    dibuat timestamptz NOT NULL,
    mulai timestamptz,
    usai timestamptz,
    CONSTRAINT pekerjaan_pekerjaan_pk PRIMARY KEY (id),
    CONSTRAINT pekerjaan_pekerjaan_status_dikenal CHECK (status IN ('ANTRE', 'BERJALAN', 'SELESAI', 'GAGAL', 'DIBATALKAN')),
    CONSTRAINT pekerjaan_pekerjaan_kemajuan_sah CHECK (selesai >= 0 AND jumlah >= 0),
    CONSTRAINT pekerjaan_pekerjaan_usai CHECK ((usai IS NULL) = (status IN ('ANTRE', 'BERJALAN')))
);
CREATE INDEX pekerjaan_pekerjaan_akun_ix ON pekerjaan_pekerjaan (akun_id, dibuat);
CREATE INDEX pekerjaan_pekerjaan_usai_ix ON pekerjaan_pekerjaan (usai);
-- One kind with one parameter is done by one at a time, however often the button is pressed.
CREATE UNIQUE INDEX pekerjaan_pekerjaan_sekali_ix ON pekerjaan_pekerjaan (jenis, parameter) WHERE status IN ('ANTRE', 'BERJALAN');
-- The wish to stop stands apart from the row that each step holds, so that nobody waits to say it.
CREATE TABLE pekerjaan_pembatalan (
    pekerjaan_id uuid NOT NULL,
    waktu timestamptz NOT NULL,
    CONSTRAINT pekerjaan_pembatalan_pk PRIMARY KEY (pekerjaan_id),
    CONSTRAINT pekerjaan_pembatalan_pekerjaan_fk FOREIGN KEY (pekerjaan_id) REFERENCES pekerjaan_pekerjaan (id) ON DELETE CASCADE
);
