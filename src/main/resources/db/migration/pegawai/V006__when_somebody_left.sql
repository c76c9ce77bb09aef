-- Who left the staff for good, and the last day. Who came back is not in it, nor who is on leave outside state duty.
CREATE VIEW pegawai_pub_berhenti AS
SELECT b.pegawai_id, b.nama, b.nip, b.tanggal
FROM (SELECT DISTINCT ON (p.id) p.id AS pegawai_id, p.nama, p.nip, k.tanggal, k.alasan
      FROM pegawai_profil p JOIN pegawai_keaktifan k ON k.pegawai_id = p.id
      WHERE NOT p.aktif
      ORDER BY p.id, k.dicatat DESC, k.id DESC) b
WHERE b.alasan NOT IN ('CLTN', 'KEMBALI');
-- A name that says nothing stands in place of the NIP of somebody whose time of retention is over.
ALTER TABLE pegawai_profil DROP CONSTRAINT pegawai_profil_pengenal_sah;
ALTER TABLE pegawai_profil ADD CONSTRAINT pegawai_profil_pengenal_sah
    CHECK (CASE WHEN nip LIKE 'disamarkan-%' THEN NOT aktif
                WHEN status = 'NON_ASN' THEN nip ~ '^[a-z][a-z0-9._-]{2,39}$'
                ELSE nip ~ '^[0-9]{18}$' END);
