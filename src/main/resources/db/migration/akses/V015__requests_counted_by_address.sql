-- When the bucket of an address, under its SHA-256, will be empty again.
CREATE TABLE akses_laju (
    sidik text NOT NULL,
    kosong_pada timestamptz NOT NULL,
    CONSTRAINT akses_laju_pk PRIMARY KEY (sidik)
);
CREATE INDEX akses_laju_kosong_pada_ix ON akses_laju (kosong_pada);
