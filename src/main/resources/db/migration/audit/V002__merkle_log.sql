-- The trail becomes a log that can be proven: entries get a place and a leaf hash, the tree its full nodes and checkpoints.
ALTER TABLE audit_jejak ADD COLUMN subjek_id uuid;
ALTER TABLE audit_jejak ADD COLUMN fakta text NOT NULL DEFAULT '';
ALTER TABLE audit_jejak ADD COLUMN nomor bigint;
ALTER TABLE audit_jejak ADD COLUMN daun bytea;
ALTER TABLE audit_jejak ADD CONSTRAINT audit_jejak_nomor_unik UNIQUE (nomor);
ALTER TABLE audit_jejak ADD CONSTRAINT audit_jejak_nomor_berdaun CHECK ((nomor IS NULL) = (daun IS NULL));
CREATE INDEX audit_jejak_antre_ix ON audit_jejak (waktu, id) WHERE nomor IS NULL;
CREATE INDEX audit_jejak_subjek_ix ON audit_jejak (subjek_id, waktu) WHERE subjek_id IS NOT NULL;

-- What the fingerprint of an entry was taken of. Erasing a row leaves every proof valid.
CREATE TABLE audit_fakta (
    jejak_id uuid NOT NULL,
    objek_jenis text NOT NULL,
    objek_id text NOT NULL,
    garam bytea NOT NULL,
    isi text NOT NULL,
    CONSTRAINT audit_fakta_pk PRIMARY KEY (jejak_id),
    CONSTRAINT audit_fakta_jejak_fk FOREIGN KEY (jejak_id) REFERENCES audit_jejak (id)
);
CREATE INDEX audit_fakta_objek_ix ON audit_fakta (objek_jenis, objek_id, jejak_id);

-- One row: the name of the log, its key, and the right edge of its tree. Locking it makes a copy the one that appends.
CREATE TABLE audit_log (
    id smallint NOT NULL,
    asal text NOT NULL,
    kunci text NOT NULL,
    ukuran bigint NOT NULL,
    tepi bytea NOT NULL,
    CONSTRAINT audit_log_pk PRIMARY KEY (id),
    CONSTRAINT audit_log_satu CHECK (id = 1),
    CONSTRAINT audit_log_ukuran_sah CHECK (ukuran >= 0)
);

-- Full nodes of every eighth level: 256 leaves, 65,536, and so on. The levels between are computed from these.
CREATE TABLE audit_simpul (
    tingkat smallint NOT NULL,
    nomor bigint NOT NULL,
    sidik bytea NOT NULL,
    CONSTRAINT audit_simpul_pk PRIMARY KEY (tingkat, nomor)
);

CREATE TABLE audit_titik (
    ukuran bigint NOT NULL,
    waktu timestamptz NOT NULL,
    catatan text NOT NULL,
    CONSTRAINT audit_titik_pk PRIMARY KEY (ukuran)
);

-- Signatures of others under a checkpoint, such as the inspectorate's.
CREATE TABLE audit_saksi (
    ukuran bigint NOT NULL,
    kunci text NOT NULL,
    baris text NOT NULL,
    waktu timestamptz NOT NULL,
    CONSTRAINT audit_saksi_pk PRIMARY KEY (ukuran, kunci),
    CONSTRAINT audit_saksi_titik_fk FOREIGN KEY (ukuran) REFERENCES audit_titik (ukuran)
);
