-- UU 27/2022 Pasal 46: a failure to protect personal data, and when the persons and the authority must know of it.
CREATE TABLE pelindungan_insiden (
    id uuid NOT NULL,
    judul text NOT NULL,
    diketahui timestamptz NOT NULL,
    batas timestamptz NOT NULL,
    data text NOT NULL,
    subjek text NOT NULL,
    jumlah_subjek int NOT NULL,
    kejadian text NOT NULL,
    tindakan text NOT NULL,
    status text NOT NULL,
    selesai timestamptz,
    versi int NOT NULL,
    CONSTRAINT pelindungan_insiden_pk PRIMARY KEY (id),
    CONSTRAINT pelindungan_insiden_judul_ada CHECK (judul <> '' AND length(judul) <= 200),
    CONSTRAINT pelindungan_insiden_panjang CHECK (length(data) <= 2000 AND length(subjek) <= 2000 AND length(kejadian) <= 4000 AND length(tindakan) <= 4000),
    CONSTRAINT pelindungan_insiden_jumlah_sah CHECK (jumlah_subjek BETWEEN 0 AND 10000000),
    CONSTRAINT pelindungan_insiden_batas_sesudah CHECK (batas > diketahui),
    CONSTRAINT pelindungan_insiden_status_dikenal CHECK (status IN ('TERBUKA', 'SELESAI')),
    CONSTRAINT pelindungan_insiden_selesai CHECK ((status = 'SELESAI') = (selesai IS NOT NULL))
);
CREATE INDEX pelindungan_insiden_terbuka_ix ON pelindungan_insiden (batas) WHERE status = 'TERBUKA';
CREATE TABLE pelindungan_pemberitahuan (
    id uuid NOT NULL,
    insiden_id uuid NOT NULL,
    kepada text NOT NULL,
    waktu timestamptz NOT NULL,
    cara text NOT NULL,
    dicatat timestamptz NOT NULL,
    pencatat text NOT NULL,
    CONSTRAINT pelindungan_pemberitahuan_pk PRIMARY KEY (id),
    CONSTRAINT pelindungan_pemberitahuan_insiden_fk FOREIGN KEY (insiden_id) REFERENCES pelindungan_insiden (id),
    CONSTRAINT pelindungan_pemberitahuan_kepada_dikenal CHECK (kepada IN ('SUBJEK', 'LEMBAGA', 'PUBLIK')),
    CONSTRAINT pelindungan_pemberitahuan_cara_ada CHECK (cara <> '' AND length(cara) <= 1000)
);
CREATE INDEX pelindungan_pemberitahuan_insiden_ix ON pelindungan_pemberitahuan (insiden_id, waktu);
CREATE TABLE pelindungan_insiden_riwayat (
    id uuid NOT NULL,
    insiden_id uuid NOT NULL,
    waktu timestamptz NOT NULL,
    perbuatan text NOT NULL,
    pelaku text NOT NULL,
    CONSTRAINT pelindungan_insiden_riwayat_pk PRIMARY KEY (id),
    CONSTRAINT pelindungan_insiden_riwayat_insiden_fk FOREIGN KEY (insiden_id) REFERENCES pelindungan_insiden (id),
    CONSTRAINT pelindungan_insiden_riwayat_perbuatan_dikenal CHECK (perbuatan IN ('PENCATATAN', 'PERUBAHAN', 'PEMBERITAHUAN', 'PENUTUPAN'))
);
CREATE INDEX pelindungan_insiden_riwayat_insiden_ix ON pelindungan_insiden_riwayat (insiden_id, waktu);
