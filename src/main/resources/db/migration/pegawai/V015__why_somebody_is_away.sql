-- Who is away today and why; who came back has no row.
CREATE VIEW pegawai_pub_nonaktif AS
SELECT DISTINCT ON (k.pegawai_id) k.pegawai_id AS id, k.alasan, k.tanggal
FROM pegawai_keaktifan k JOIN pegawai_profil p ON p.id = k.pegawai_id
WHERE NOT p.aktif
ORDER BY k.pegawai_id, k.dicatat DESC, k.id DESC;
