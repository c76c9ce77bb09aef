-- One reckoning of what has stayed long enough on the day `hari`; sidik is the SHA-256 of the whole list. Nothing is removed
-- before somebody confirms a list with the same sidik.
CREATE TABLE pelindungan_retensi (
    id uuid NOT NULL,
    hari date NOT NULL,
    dihitung timestamptz NOT NULL,
    tahun_berkala int,
    sidik text NOT NULL,
    jumlah int NOT NULL,
    status text NOT NULL,
    dilaksanakan timestamptz,
    pelaku_akun_id uuid,
    pelaku text NOT NULL,
    CONSTRAINT pelindungan_retensi_pk PRIMARY KEY (id),
    CONSTRAINT pelindungan_retensi_sekali_setahun UNIQUE (tahun_berkala),
    CONSTRAINT pelindungan_retensi_sidik_sah CHECK (sidik ~ '^[0-9a-f]{64}$'),
    CONSTRAINT pelindungan_retensi_jumlah_sah CHECK (jumlah >= 0),
    CONSTRAINT pelindungan_retensi_status_dikenal CHECK (status IN ('MENUNGGU', 'DILAKSANAKAN', 'DIGANTI')),
    CONSTRAINT pelindungan_retensi_selesai CHECK ((status = 'DILAKSANAKAN') = (dilaksanakan IS NOT NULL))
);
CREATE UNIQUE INDEX pelindungan_retensi_satu_menunggu_ix ON pelindungan_retensi (status) WHERE status = 'MENUNGGU';
CREATE TABLE pelindungan_retensi_kelas (
    retensi_id uuid NOT NULL,
    jenis text NOT NULL,
    jumlah int NOT NULL,
    batas date NOT NULL,
    tindakan text NOT NULL,
    CONSTRAINT pelindungan_retensi_kelas_pk PRIMARY KEY (retensi_id, jenis),
    CONSTRAINT pelindungan_retensi_kelas_retensi_fk FOREIGN KEY (retensi_id) REFERENCES pelindungan_retensi (id),
    CONSTRAINT pelindungan_retensi_kelas_tindakan_dikenal CHECK (tindakan IN ('HAPUS', 'SAMARKAN'))
);
