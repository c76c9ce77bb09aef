-- An entry has no place while it waits; leaving it out of this index saves each act one write.
ALTER TABLE audit_jejak DROP CONSTRAINT audit_jejak_nomor_unik;
CREATE UNIQUE INDEX audit_jejak_nomor_unik ON audit_jejak (nomor) WHERE nomor IS NOT NULL;
