CREATE TABLE bersama_pengaturan (
    kunci text NOT NULL,
    nilai text NOT NULL,
    CONSTRAINT bersama_pengaturan_pk PRIMARY KEY (kunci)
);
