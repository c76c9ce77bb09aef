-- Why and from which day somebody left or came back; the latest row tells the present state.
CREATE TABLE pegawai_keaktifan (
    id uuid NOT NULL,
    pegawai_id uuid NOT NULL,
    tanggal date NOT NULL,
    aktif boolean NOT NULL,
    alasan text NOT NULL,
    keterangan text NOT NULL,
    dicatat timestamptz NOT NULL,
    CONSTRAINT pegawai_keaktifan_pk PRIMARY KEY (id),
    CONSTRAINT pegawai_keaktifan_pegawai_fk FOREIGN KEY (pegawai_id) REFERENCES pegawai_profil (id),
    CONSTRAINT pegawai_keaktifan_alasan_dikenal CHECK (alasan IN ('PENSIUN', 'MENINGGAL', 'BERHENTI', 'PINDAH', 'CLTN', 'LAINNYA', 'KEMBALI')),
    CONSTRAINT pegawai_keaktifan_kembali CHECK (aktif = (alasan = 'KEMBALI')),
    CONSTRAINT pegawai_keaktifan_panjang CHECK (length(keterangan) <= 500)
);
CREATE INDEX pegawai_keaktifan_pegawai_ix ON pegawai_keaktifan (pegawai_id, dicatat);
-- Why a placement was ended by hand.
CREATE TABLE pegawai_pengakhiran (
    penempatan_id uuid NOT NULL,
    alasan text NOT NULL,
    dicatat timestamptz NOT NULL,
    CONSTRAINT pegawai_pengakhiran_pk PRIMARY KEY (penempatan_id),
    CONSTRAINT pegawai_pengakhiran_penempatan_fk FOREIGN KEY (penempatan_id) REFERENCES pegawai_penempatan (id) ON DELETE CASCADE,
    CONSTRAINT pegawai_pengakhiran_alasan_ada CHECK (alasan <> '' AND length(alasan) <= 500)
);
-- Everybody ever on record, also those who left: what they signed stays readable.
CREATE VIEW pegawai_pub_orang AS
SELECT p.id, p.nip, p.nama, p.golongan, p.status, COALESCE(k.jabatan, '') AS jabatan, COALESCE(k.unit, '') AS unit
FROM pegawai_profil p LEFT JOIN pegawai_kedudukan k ON k.pegawai_id = p.id;
