package id.kinerja.organisasi.unit;

import java.util.Map;

/** A unit as typed; {@code kode} only for a new one, {@code induk} and {@code versi} only for one that is there. */
record FormUnit(String kode, String nama, String jenis, String induk, int versi) {

    static FormUnit dari(Map<String, String> kiriman) {
        var versi = kiriman.getOrDefault("versi", "");
        return new FormUnit(
                kiriman.getOrDefault("kode", "").strip(),
                kiriman.getOrDefault("nama", "").strip(),
                kiriman.getOrDefault("jenis", ""),
                kiriman.getOrDefault("induk", "").strip(),
                versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : -1);
    }
}
