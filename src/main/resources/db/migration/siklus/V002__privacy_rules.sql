-- Deadlines of UU 27/2022 in hours, and how long each kind of personal data stays. sejak says from when the years count:
-- BERHENTI from the day a person left the staff, DIBUAT from the day the row came to be.
INSERT INTO siklus_aturan (kunci, berlaku_mulai, berlaku_sampai, nilai, dasar_hukum, keyakinan) VALUES
    ('koreksi.jam', '2022-10-17', '9999-12-31', '72', 'UU 27/2022 Pasal 30: 3 × 24 jam sejak permintaan diterima', 'TEKS_ATURAN'),
    ('insiden.jam', '2022-10-17', '9999-12-31', '72', 'UU 27/2022 Pasal 46: 3 × 24 jam', 'TEKS_ATURAN'),
    ('retensi.profil', '2022-10-17', '9999-12-31', 'tahun=10 tindakan=SAMARKAN sejak=BERHENTI', 'UU 27/2022 Pasal 42 dan 43; UU 43/2009 Pasal 48; angka menurut jadwal retensi arsip instansi', 'PERLU_DIPASTIKAN'),
    ('retensi.akun', '2022-10-17', '9999-12-31', 'tahun=1 tindakan=SAMARKAN sejak=BERHENTI', 'UU 27/2022 Pasal 42 dan 43', 'PERLU_DIPASTIKAN'),
    ('retensi.rencana', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=BERHENTI', 'UU 27/2022 Pasal 43; UU 43/2009 Pasal 48; angka menurut jadwal retensi arsip instansi', 'PERLU_DIPASTIKAN'),
    ('retensi.realisasi', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=BERHENTI', 'UU 27/2022 Pasal 43; UU 43/2009 Pasal 48; angka menurut jadwal retensi arsip instansi', 'PERLU_DIPASTIKAN'),
    ('retensi.evaluasi', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=BERHENTI', 'UU 27/2022 Pasal 43; UU 43/2009 Pasal 48; angka menurut jadwal retensi arsip instansi', 'PERLU_DIPASTIKAN'),
    ('retensi.umpan-balik', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=BERHENTI', 'UU 27/2022 Pasal 43; UU 43/2009 Pasal 48; angka menurut jadwal retensi arsip instansi', 'PERLU_DIPASTIKAN'),
    ('retensi.jejak', '2022-10-17', '9999-12-31', 'tindakan=SIMPAN', 'UU 43/2009 Pasal 48; entri log memuat sidik dan nomor, bukan isi data', 'PERLU_DIPASTIKAN'),
    ('retensi.pembacaan', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=DIBUAT', 'UU 27/2022 Pasal 42 dan 43', 'PERLU_DIPASTIKAN'),
    ('retensi.koreksi', '2022-10-17', '9999-12-31', 'tahun=5 tindakan=HAPUS sejak=DIBUAT', 'UU 27/2022 Pasal 31 dan 42', 'PERLU_DIPASTIKAN');
