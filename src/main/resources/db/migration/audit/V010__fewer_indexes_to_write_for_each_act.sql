-- An entry has no place while it waits; leaving it out of the index of places saves each act one write.
ALTER TABLE audit_jejak DROP CONSTRAINT audit_jejak_nomor_unik;
CREATE UNIQUE INDEX audit_jejak_nomor_unik ON audit_jejak (nomor) WHERE nomor IS NOT NULL;
-- By its object only an erasure is looked for, and those are few.
DROP INDEX audit_jejak_objek_ix;
CREATE INDEX audit_jejak_dilupakan_ix ON audit_jejak (objek_jenis, objek_id, waktu) WHERE perbuatan = 'pelindungan.retensi.hapus';
