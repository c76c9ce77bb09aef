-- Who left the staff for good, and the last day; who came back is not in it.
CREATE VIEW pegawai_pub_berhenti AS
SELECT b.pegawai_id, b.nama, b.nip, b.tanggal
FROM (SELECT p.id AS pegawai_id, p.nama, p.nip,
             (SELECT k.tanggal FROM pegawai_keaktifan k WHERE k.pegawai_id = p.id ORDER BY k.dicatat DESC, k.id DESC LIMIT 1) AS tanggal
      FROM pegawai_profil p
      WHERE NOT p.aktif) b
WHERE b.tanggal IS NOT NULL;
-- A name that says nothing stands in place of the NIP of somebody whose time of retention is over.
ALTER TABLE pegawai_profil DROP CONSTRAINT pegawai_profil_pengenal_sah;
ALTER TABLE pegawai_profil ADD CONSTRAINT pegawai_profil_pengenal_sah
    CHECK (CASE WHEN nip LIKE 'disamarkan-%' THEN NOT aktif
                WHEN status = 'NON_ASN' THEN nip ~ '^[a-z][a-z0-9._-]{2,39}$'
                ELSE nip ~ '^[0-9]{18}$' END);
