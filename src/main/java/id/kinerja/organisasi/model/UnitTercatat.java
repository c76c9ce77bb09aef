package id.kinerja.organisasi.model;

import java.util.UUID;

/** A unit as stored; {@code kodeInduk} is empty at the top. */
public record UnitTercatat(UUID id, String kode, String nama, String jenis, String kodeInduk, String jalur, int versi) {

    public boolean sama(BarisUnit b) {
        return nama.equals(b.nama()) && jenis.equals(b.jenis()) && kodeInduk.equals(b.induk());
    }
}
