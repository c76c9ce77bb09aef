-- UU 27/2022 Pasal 30: a person asks that a datum about her be put right; batas is when the answer is due.
CREATE TABLE pelindungan_koreksi (
    id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    jenis text NOT NULL,
    salah text NOT NULL,
    benar text NOT NULL,
    bukti text NOT NULL,
    diajukan timestamptz NOT NULL,
    batas timestamptz NOT NULL,
    status text NOT NULL,
    jawaban text NOT NULL,
    dijawab timestamptz,
    penjawab_akun_id uuid,
    penjawab text NOT NULL,
    versi int NOT NULL,
    CONSTRAINT pelindungan_koreksi_pk PRIMARY KEY (id),
    CONSTRAINT pelindungan_koreksi_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT pelindungan_koreksi_status_dikenal CHECK (status IN ('DIAJUKAN', 'DIPERBAIKI', 'DITOLAK')),
    CONSTRAINT pelindungan_koreksi_isi_ada CHECK (salah <> '' AND benar <> ''),
    CONSTRAINT pelindungan_koreksi_panjang CHECK (length(salah) <= 1000 AND length(benar) <= 1000 AND length(bukti) <= 2000 AND length(jawaban) <= 2000),
    CONSTRAINT pelindungan_koreksi_batas_sesudah CHECK (batas > diajukan),
    CONSTRAINT pelindungan_koreksi_terjawab CHECK ((status = 'DIAJUKAN') = (dijawab IS NULL) AND (status = 'DIAJUKAN') = (jawaban = ''))
);
CREATE INDEX pelindungan_koreksi_pegawai_ix ON pelindungan_koreksi (pegawai_id, diajukan);
CREATE INDEX pelindungan_koreksi_menunggu_ix ON pelindungan_koreksi (batas) WHERE status = 'DIAJUKAN';
