CREATE TABLE perencanaan_simpul (
    id uuid NOT NULL,
    induk_id uuid,
    jenis text NOT NULL,
    kode text NOT NULL,
    uraian text NOT NULL,
    unit_id uuid,
    tahun_mulai int NOT NULL,
    tahun_akhir int NOT NULL,
    urutan int NOT NULL,
    versi int NOT NULL,
    CONSTRAINT perencanaan_simpul_pk PRIMARY KEY (id),
    CONSTRAINT perencanaan_simpul_induk_fk FOREIGN KEY (induk_id) REFERENCES perencanaan_simpul (id),
    CONSTRAINT perencanaan_simpul_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT perencanaan_simpul_bukan_induk_sendiri CHECK (induk_id <> id),
    CONSTRAINT perencanaan_simpul_jenis_dikenal CHECK (jenis IN ('VISI', 'MISI', 'TUJUAN', 'SASARAN', 'SASARAN_UNIT')),
    CONSTRAINT perencanaan_simpul_akar CHECK ((jenis = 'VISI') = (induk_id IS NULL)),
    CONSTRAINT perencanaan_simpul_uraian_ada CHECK (uraian <> '' AND length(uraian) <= 1000),
    CONSTRAINT perencanaan_simpul_tahun_berurutan CHECK (tahun_mulai <= tahun_akhir)
);
CREATE INDEX perencanaan_simpul_induk_ix ON perencanaan_simpul (induk_id, urutan);
CREATE INDEX perencanaan_simpul_unit_ix ON perencanaan_simpul (unit_id);
CREATE TABLE perencanaan_indikator (
    id uuid NOT NULL,
    simpul_id uuid NOT NULL,
    uraian text NOT NULL,
    satuan text NOT NULL,
    polaritas text NOT NULL,
    sumber_data text,
    urutan int NOT NULL,
    versi int NOT NULL,
    CONSTRAINT perencanaan_indikator_pk PRIMARY KEY (id),
    CONSTRAINT perencanaan_indikator_simpul_fk FOREIGN KEY (simpul_id) REFERENCES perencanaan_simpul (id),
    CONSTRAINT perencanaan_indikator_polaritas_dikenal CHECK (polaritas IN ('MAKSIMUM', 'MINIMUM', 'STABIL')),
    CONSTRAINT perencanaan_indikator_uraian_ada CHECK (uraian <> '' AND length(uraian) <= 500)
);
CREATE INDEX perencanaan_indikator_simpul_ix ON perencanaan_indikator (simpul_id, urutan);
CREATE TABLE perencanaan_target (
    indikator_id uuid NOT NULL,
    tahun int NOT NULL,
    bawah numeric NOT NULL,
    atas numeric NOT NULL,
    realisasi numeric,
    CONSTRAINT perencanaan_target_pk PRIMARY KEY (indikator_id, tahun),
    CONSTRAINT perencanaan_target_indikator_fk FOREIGN KEY (indikator_id) REFERENCES perencanaan_indikator (id),
    CONSTRAINT perencanaan_target_rentang CHECK (bawah <= atas)
);
CREATE VIEW perencanaan_pub_simpul AS
SELECT s.id, s.induk_id, s.jenis, s.kode, s.uraian, s.unit_id, s.tahun_mulai, s.tahun_akhir, s.urutan
FROM perencanaan_simpul s;
