CREATE TABLE evaluasi_organisasi (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    status text NOT NULL,
    capaian text,
    ekspektasi text,
    predikat text NOT NULL,
    alasan text NOT NULL,
    penetap_akun_id uuid NOT NULL,
    penetap text NOT NULL,
    ditetapkan timestamptz,
    versi int NOT NULL,
    CONSTRAINT evaluasi_organisasi_pk PRIMARY KEY (id),
    CONSTRAINT evaluasi_organisasi_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT evaluasi_organisasi_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT evaluasi_organisasi_unik UNIQUE (unit_id, periode_id),
    CONSTRAINT evaluasi_organisasi_status_dikenal CHECK (status IN ('DRAF', 'DITETAPKAN')),
    CONSTRAINT evaluasi_organisasi_predikat_dikenal CHECK (predikat IN ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    CONSTRAINT evaluasi_organisasi_waktu CHECK ((status = 'DITETAPKAN') = (ditetapkan IS NOT NULL))
);
CREATE TABLE evaluasi_hasil (
    id uuid NOT NULL,
    skp_id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    periode_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    unit_jalur text NOT NULL,
    kepala boolean NOT NULL,
    penilai_id uuid NOT NULL,
    atasan_penilai_id uuid,
    status text NOT NULL,
    rating_hasil text,
    rating_perilaku text,
    predikat text,
    alasan text NOT NULL,
    rekomendasi text NOT NULL,
    catatan text NOT NULL,
    tanpa_realisasi boolean NOT NULL,
    predikat_organisasi text,
    aturan text NOT NULL,
    masukan jsonb,
    diajukan timestamptz,
    dinilai timestamptz,
    ditetapkan timestamptz,
    diterima timestamptz,
    versi int NOT NULL,
    CONSTRAINT evaluasi_hasil_pk PRIMARY KEY (id),
    CONSTRAINT evaluasi_hasil_skp_fk FOREIGN KEY (skp_id) REFERENCES skp_skp (id),
    CONSTRAINT evaluasi_hasil_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT evaluasi_hasil_periode_fk FOREIGN KEY (periode_id) REFERENCES siklus_periode (id),
    CONSTRAINT evaluasi_hasil_unit_fk FOREIGN KEY (unit_id) REFERENCES organisasi_unit (id),
    CONSTRAINT evaluasi_hasil_penilai_fk FOREIGN KEY (penilai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT evaluasi_hasil_atasan_fk FOREIGN KEY (atasan_penilai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT evaluasi_hasil_unik UNIQUE (skp_id, periode_id),
    CONSTRAINT evaluasi_hasil_bukan_penilai_sendiri CHECK (penilai_id <> pegawai_id),
    CONSTRAINT evaluasi_hasil_status_dikenal CHECK (status IN ('TERBUKA', 'DIAJUKAN', 'DIKEMBALIKAN', 'DINILAI', 'DITETAPKAN', 'DISAMPAIKAN', 'FINAL', 'TIDAK_DIEVALUASI')),
    CONSTRAINT evaluasi_hasil_rating_dikenal CHECK (
        rating_hasil IN ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI')
        AND rating_perilaku IN ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI')),
    CONSTRAINT evaluasi_hasil_dinilai_lengkap CHECK (
        status NOT IN ('DINILAI', 'DITETAPKAN', 'DISAMPAIKAN', 'FINAL')
        OR (rating_hasil IS NOT NULL AND rating_perilaku IS NOT NULL AND predikat IS NOT NULL)),
    CONSTRAINT evaluasi_hasil_ditetapkan_lengkap CHECK (
        status NOT IN ('DITETAPKAN', 'DISAMPAIKAN', 'FINAL')
        OR (predikat_organisasi IS NOT NULL AND ditetapkan IS NOT NULL)),
    CONSTRAINT evaluasi_hasil_diterima CHECK (status <> 'DISAMPAIKAN' OR diterima IS NOT NULL),
    -- PermenPANRB 6/2022: the predikat is the cell where the two ratings meet and nothing else.
    CONSTRAINT evaluasi_hasil_predikat_kuadran CHECK (
        (predikat IS NULL) = (rating_hasil IS NULL OR rating_perilaku IS NULL)
        AND (predikat IS NULL OR predikat = CASE
            WHEN rating_hasil = 'DI_BAWAH_EKSPEKTASI' AND rating_perilaku = 'DI_BAWAH_EKSPEKTASI' THEN 'SANGAT_KURANG'
            WHEN rating_hasil = 'DI_BAWAH_EKSPEKTASI' THEN 'BUTUH_PERBAIKAN'
            WHEN rating_perilaku = 'DI_BAWAH_EKSPEKTASI' THEN 'KURANG'
            WHEN rating_hasil = 'DI_ATAS_EKSPEKTASI' AND rating_perilaku = 'DI_ATAS_EKSPEKTASI' THEN 'SANGAT_BAIK'
            ELSE 'BAIK' END))
);
CREATE INDEX evaluasi_hasil_penilai_ix ON evaluasi_hasil (penilai_id, periode_id);
CREATE INDEX evaluasi_hasil_pegawai_ix ON evaluasi_hasil (pegawai_id, periode_id);
CREATE INDEX evaluasi_hasil_unit_ix ON evaluasi_hasil (periode_id, unit_jalur text_pattern_ops);
CREATE TABLE evaluasi_riwayat (
    id uuid NOT NULL,
    hasil_id uuid NOT NULL,
    waktu timestamptz NOT NULL,
    status text NOT NULL,
    pelaku text NOT NULL,
    catatan text,
    CONSTRAINT evaluasi_riwayat_pk PRIMARY KEY (id),
    CONSTRAINT evaluasi_riwayat_hasil_fk FOREIGN KEY (hasil_id) REFERENCES evaluasi_hasil (id)
);
CREATE INDEX evaluasi_riwayat_hasil_ix ON evaluasi_riwayat (hasil_id, waktu);
CREATE VIEW evaluasi_pub_hasil AS
SELECT h.id, h.skp_id, h.pegawai_id, h.periode_id, h.unit_id, h.unit_jalur, h.kepala, h.penilai_id, h.atasan_penilai_id, h.status,
       h.rating_hasil, h.rating_perilaku, h.predikat, h.predikat_organisasi, h.diajukan, h.ditetapkan, h.diterima
FROM evaluasi_hasil h;
CREATE VIEW evaluasi_pub_organisasi AS
SELECT o.unit_id, o.periode_id, o.status, o.predikat
FROM evaluasi_organisasi o;
