-- Below the sasaran of a unit: conditions that must hold first (PermenPANRB 89/2021), then programme, activity, sub-activity.
ALTER TABLE perencanaan_simpul DROP CONSTRAINT perencanaan_simpul_jenis_dikenal;
ALTER TABLE perencanaan_simpul ADD CONSTRAINT perencanaan_simpul_jenis_dikenal
    CHECK (jenis IN ('VISI', 'MISI', 'TUJUAN', 'SASARAN', 'SASARAN_UNIT', 'KONDISI', 'PROGRAM', 'KEGIATAN', 'SUBKEGIATAN'));
-- Kept as text with the regulation that gave it: codes are renumbered from one version to the next.
ALTER TABLE perencanaan_simpul ADD COLUMN nomenklatur text;
ALTER TABLE perencanaan_simpul ADD COLUMN nomenklatur_versi text;
ALTER TABLE perencanaan_simpul ADD CONSTRAINT perencanaan_simpul_nomenklatur_pendek CHECK (length(nomenklatur) <= 40 AND length(nomenklatur_versi) <= 80);
-- A goal with one parent has no row here; with several it has a row for each, its main parent included, and they add up to 100.
CREATE TABLE perencanaan_sokongan (
    simpul_id uuid NOT NULL,
    induk_id uuid NOT NULL,
    persen numeric(5, 2) NOT NULL,
    CONSTRAINT perencanaan_sokongan_pk PRIMARY KEY (simpul_id, induk_id),
    CONSTRAINT perencanaan_sokongan_simpul_fk FOREIGN KEY (simpul_id) REFERENCES perencanaan_simpul (id) ON DELETE CASCADE,
    CONSTRAINT perencanaan_sokongan_induk_fk FOREIGN KEY (induk_id) REFERENCES perencanaan_simpul (id),
    CONSTRAINT perencanaan_sokongan_bukan_sendiri CHECK (simpul_id <> induk_id),
    CONSTRAINT perencanaan_sokongan_sebagian CHECK (persen > 0 AND persen < 100)
);
CREATE INDEX perencanaan_sokongan_induk_ix ON perencanaan_sokongan (induk_id);
CREATE INDEX perencanaan_simpul_uraian_ix ON perencanaan_simpul USING gin (uraian public.gin_trgm_ops);
ALTER TABLE perencanaan_indikator ADD COLUMN formula text;
-- HITUNGAN adds up over the quarters, POSISI is the latest value, RILIS is published by others in certain months only.
ALTER TABLE perencanaan_indikator ADD COLUMN pola text NOT NULL DEFAULT 'POSISI';
ALTER TABLE perencanaan_indikator ADD CONSTRAINT perencanaan_indikator_pola_dikenal CHECK (pola IN ('HITUNGAN', 'POSISI', 'RILIS'));
ALTER TABLE perencanaan_indikator ADD CONSTRAINT perencanaan_indikator_formula_pendek CHECK (length(formula) <= 1000);
CREATE TABLE perencanaan_triwulan (
    indikator_id uuid NOT NULL,
    tahun int NOT NULL,
    triwulan int NOT NULL,
    target numeric,
    realisasi numeric,
    CONSTRAINT perencanaan_triwulan_pk PRIMARY KEY (indikator_id, tahun, triwulan),
    CONSTRAINT perencanaan_triwulan_indikator_fk FOREIGN KEY (indikator_id) REFERENCES perencanaan_indikator (id) ON DELETE CASCADE,
    CONSTRAINT perencanaan_triwulan_dikenal CHECK (triwulan BETWEEN 1 AND 4),
    CONSTRAINT perencanaan_triwulan_berisi CHECK (target IS NOT NULL OR realisasi IS NOT NULL)
);
CREATE VIEW perencanaan_pub_induk AS
SELECT s.id AS simpul_id, s.induk_id, 100::numeric AS persen
FROM perencanaan_simpul s
WHERE s.induk_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM perencanaan_sokongan k WHERE k.simpul_id = s.id)
UNION ALL
SELECT k.simpul_id, k.induk_id, k.persen
FROM perencanaan_sokongan k;
CREATE VIEW perencanaan_pub_indikator AS
SELECT i.id, i.simpul_id, i.uraian, i.satuan, i.polaritas, i.pola, i.formula, i.sumber_data, i.urutan
FROM perencanaan_indikator i;
CREATE VIEW perencanaan_pub_target AS
SELECT t.indikator_id, t.tahun, t.bawah, t.atas, t.realisasi
FROM perencanaan_target t;
