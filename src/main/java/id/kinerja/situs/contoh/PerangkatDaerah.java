package id.kinerja.situs.contoh;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The 57 units of the province with their heads, the inside of four of them, and the people of the story. */
final class PerangkatDaerah {

    private static final String SETDA = "1004010000";

    private final Susunan susunan;
    private final Map<String, String> kosong = new TreeMap<>();
    private final Set<String> tokoh = new TreeSet<>();
    private @Nullable UUID sekda;
    private @Nullable UUID gubernur;

    PerangkatDaerah(Susunan susunan) {
        this.susunan = susunan;
        Isi.baris("kosong.csv").forEach(k -> kosong.put(k.get("unit"), k.get("plt")));
        Isi.baris("tokoh.csv").stream().filter(t -> t.get("jabatan").isEmpty()).forEach(t -> tokoh.add(t.get("unit")));
    }

    /** Units without a definitive head, with the unit whose head acts there; empty where nobody does. */
    Map<String, String> kosong() {
        return kosong;
    }

    void bangun() {
        susunan.batasi(Integer.MAX_VALUE);
        Isi.baris("perangkat-daerah.csv")
                .forEach(r -> puncak(r.get("kode"), r.get("nama"), r.get("jenis"), r.get("kode_induk")));
        for (var r : Isi.baris("susunan.csv")) {
            var u = susunan.tambahBawahan(
                    susunan.unit(r.get("induk")), r.get("kode"), r.get("nama"), r.get("jenis"), r.get("hasil"));
            isiKepala(susunan.tambahKepala(u, r.get("kepala"), r.get("jenis_kepala"), null, r.get("keluarga")));
        }
        Isi.baris("tokoh.csv").forEach(susunan::tempatkanTokoh);
        Isi.baris("susunan.csv").forEach(r -> susunan.tempatkanStaf(susunan.unit(r.get("kode")), r.get("staf")));
        new Sekolah(susunan).dua();
        new RumahSakit(susunan).inti();
    }

    private void puncak(String kode, String nama, String jenis, String kodeInduk) {
        var induk = kodeInduk.isEmpty() ? null : susunan.unit(kodeInduk);
        var setda = Set.of("ASISTEN", "BIRO", "STAF_AHLI").contains(jenis) ? susunan.unit(SETDA) : null;
        var u = susunan.tambahUnit(kode, nama, jenis, induk, setda, "");
        switch (jenis) {
            case "INSTANSI" ->
                gubernur = susunan.tambahKepala(u, "Gubernur Lampung", "KEPALA_DAERAH", null, "JPT")
                        .id();
            case "SEKRETARIAT_DAERAH" -> {
                var j = susunan.tambahKepala(u, "Sekretaris Daerah", "JPT_MADYA", gubernur, "JPT");
                sekda = j.id();
                isiKepala(j);
            }
            default -> isiKepala(susunan.tambahKepala(u, namaKepala(nama, jenis), "JPT_PRATAMA", atasan(induk), "JPT"));
        }
    }

    /** Heads right below the instansi answer to the Sekda; the others to the head of the unit above. */
    private @Nullable UUID atasan(@Nullable Unit induk) {
        return induk != null && induk.induk() == null ? sekda : null;
    }

    private static String namaKepala(String nama, String jenis) {
        return switch (jenis) {
            case "ASISTEN", "STAF_AHLI" -> nama;
            case "SEKRETARIAT_DPRD" -> "Sekretaris DPRD";
            case "INSPEKTORAT" -> "Inspektur";
            case "RUMAH_SAKIT" -> "Direktur " + nama;
            default -> "Kepala " + nama;
        };
    }

    private void isiKepala(Jabatan j) {
        if (!kosong.containsKey(j.unit().kode()) && !tokoh.contains(j.unit().kode())) {
            susunan.tempatkan(j);
        }
    }

    /** The perangkat daerah of the file whose inside grows at larger sizes. */
    static Map<String, String> bidang() {
        return Isi.baris("bidang.csv").stream()
                .collect(Collectors.toMap(
                        r -> r.get("pd"), r -> r.get("nama"), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
