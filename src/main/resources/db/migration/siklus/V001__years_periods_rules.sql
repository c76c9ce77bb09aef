CREATE TABLE siklus_tahun (
    tahun int NOT NULL,
    status text NOT NULL,
    pola text NOT NULL,
    pendekatan text NOT NULL,
    batas_skp date NOT NULL,
    versi int NOT NULL,
    CONSTRAINT siklus_tahun_pk PRIMARY KEY (tahun),
    CONSTRAINT siklus_tahun_wajar CHECK (tahun BETWEEN 2022 AND 2100),
    CONSTRAINT siklus_tahun_status_dikenal CHECK (status IN ('RENCANA', 'TERBUKA', 'DITUTUP')),
    CONSTRAINT siklus_tahun_pola_dikenal CHECK (pola IN ('BULANAN', 'TRIWULAN')),
    CONSTRAINT siklus_tahun_pendekatan_dikenal CHECK (pendekatan IN ('KUANTITATIF', 'KUALITATIF'))
);
-- mulai to akhir is the time that is judged; the three batas are the last day for each act. All dates inclusive.
CREATE TABLE siklus_periode (
    id uuid NOT NULL,
    tahun int NOT NULL,
    jenis text NOT NULL,
    urutan int NOT NULL,
    nama text NOT NULL,
    mulai date NOT NULL,
    akhir date NOT NULL,
    buka date NOT NULL,
    batas_realisasi date NOT NULL,
    batas_penilaian date NOT NULL,
    batas_penetapan date NOT NULL,
    versi int NOT NULL,
    CONSTRAINT siklus_periode_pk PRIMARY KEY (id),
    CONSTRAINT siklus_periode_tahun_fk FOREIGN KEY (tahun) REFERENCES siklus_tahun (tahun),
    CONSTRAINT siklus_periode_jenis_dikenal CHECK (jenis IN ('PERIODIK', 'TAHUNAN')),
    CONSTRAINT siklus_periode_urutan_unik UNIQUE (tahun, jenis, urutan),
    CONSTRAINT siklus_periode_berurutan CHECK (mulai <= akhir),
    CONSTRAINT siklus_periode_batas_berurutan CHECK (buka <= batas_realisasi AND batas_realisasi <= batas_penilaian AND batas_penilaian <= batas_penetapan),
    CONSTRAINT siklus_periode_tidak_tumpang EXCLUDE USING gist (tahun WITH =, jenis WITH =, daterange(mulai, akhir, '[]') WITH &&)
);
-- Everything a regulation or a local rule fixes, with its legal basis and its time.
CREATE TABLE siklus_aturan (
    kunci text NOT NULL,
    berlaku_mulai date NOT NULL,
    berlaku_sampai date NOT NULL,
    nilai text NOT NULL,
    dasar_hukum text NOT NULL,
    keyakinan text NOT NULL,
    CONSTRAINT siklus_aturan_pk PRIMARY KEY (kunci, berlaku_mulai),
    CONSTRAINT siklus_aturan_keyakinan_dikenal CHECK (keyakinan IN ('TEKS_ATURAN', 'PRAKTIK', 'PERLU_DIPASTIKAN')),
    CONSTRAINT siklus_aturan_tidak_tumpang EXCLUDE USING gist (kunci WITH =, daterange(berlaku_mulai, berlaku_sampai, '[]') WITH &&)
);
CREATE VIEW siklus_pub_periode AS
SELECT p.id, p.tahun, p.jenis, p.urutan, p.nama, p.mulai, p.akhir,
       p.buka, p.batas_realisasi, p.batas_penilaian, p.batas_penetapan
FROM siklus_periode p;
CREATE VIEW siklus_pub_tahun AS
SELECT t.tahun, t.status, t.pola, t.pendekatan, t.batas_skp
FROM siklus_tahun t;

INSERT INTO siklus_aturan (kunci, berlaku_mulai, berlaku_sampai, nilai, dasar_hukum, keyakinan) VALUES
    ('kuadran', '2022-01-01', '9999-12-31', '11=SANGAT_BAIK 12=BAIK 13=KURANG 21=BAIK 22=BAIK 23=KURANG 31=BUTUH_PERBAIKAN 32=BUTUH_PERBAIKAN 33=SANGAT_KURANG', 'PermenPANRB 6/2022 lampiran; kode rating SIASN (hasil, perilaku)', 'PRAKTIK'),
    ('rating-kepala', '2022-01-01', '9999-12-31', 'ISTIMEWA=DI_ATAS_EKSPEKTASI BAIK=SESUAI_EKSPEKTASI BUTUH_PERBAIKAN=DI_BAWAH_EKSPEKTASI KURANG=DI_BAWAH_EKSPEKTASI SANGAT_KURANG=DI_BAWAH_EKSPEKTASI', 'SE MenPANRB 3/2023; pemetaan 5 ke 3 perlu dipastikan', 'PERLU_DIPASTIKAN'),
    ('organisasi.tahunan', '2022-01-01', '9999-12-31', '11=ISTIMEWA 12=BAIK 13=KURANG 21=BAIK 22=BAIK 23=KURANG 31=BUTUH_PERBAIKAN 32=BUTUH_PERBAIKAN 33=SANGAT_KURANG', 'SE MenPANRB 3/2023; isi matriks perlu dipastikan', 'PERLU_DIPASTIKAN'),
    ('sebaran.ISTIMEWA', '2023-01-31', '9999-12-31', 'puncak=SANGAT_BAIK maks.SANGAT_BAIK=70', 'SE MenPANRB 3/2023', 'TEKS_ATURAN'),
    ('sebaran.BAIK', '2023-01-31', '9999-12-31', 'puncak=BAIK maks.BAIK=70 ada=BUTUH_PERBAIKAN|KURANG', 'SE MenPANRB 3/2023', 'TEKS_ATURAN'),
    ('sebaran.BUTUH_PERBAIKAN', '2023-01-31', '9999-12-31', 'min.BUTUH_PERBAIKAN=60 maks.SANGAT_BAIK=10', 'SE MenPANRB 3/2023', 'TEKS_ATURAN'),
    ('sebaran.KURANG', '2023-01-31', '9999-12-31', 'min.KURANG=60 min.BUTUH_PERBAIKAN=10 maks.SANGAT_BAIK=10', 'SE MenPANRB 3/2023', 'TEKS_ATURAN'),
    ('sebaran.SANGAT_KURANG', '2023-01-31', '9999-12-31', 'min.SANGAT_KURANG=60 minjumlah.BUTUH_PERBAIKAN+KURANG=10 maks.SANGAT_BAIK=0', 'SE MenPANRB 3/2023', 'TEKS_ATURAN'),
    ('sebaran.sifat', '2022-01-01', '9999-12-31', 'PERINGATAN', 'SE MenPANRB 3/2023: pertimbangan pimpinan', 'PERLU_DIPASTIKAN'),
    ('sebaran.minimal-unit', '2022-01-01', '9999-12-31', '5', 'Pembulatan unit kecil tidak ada di teks yang terlihat', 'PERLU_DIPASTIKAN'),
    ('keberatan.hari', '2019-04-29', '9999-12-31', '14', 'PP 30/2019 Pasal 59', 'TEKS_ATURAN'),
    ('skp.tunggu-atasan', '2022-01-01', '9999-12-31', 'PERINGATAN', 'R3.8: SKP atasan sebaiknya sudah diajukan lebih dulu', 'PERLU_DIPASTIKAN'),
    ('bukti.maks-mb', '2022-01-01', '9999-12-31', '10', 'Batas berkas bukti dukung', 'PERLU_DIPASTIKAN');
