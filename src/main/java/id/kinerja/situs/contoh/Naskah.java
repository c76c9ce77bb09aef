package id.kinerja.situs.contoh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Work plans by family of posts, read from hasil-kerja.csv and ukuran-kerja.csv. */
final class Naskah {

    /**
     * One result.
     *
     * @param dukung number of the leader's result it helps; 0 for an additional task
     */
    record Hasil(
            int nomor,
            int dukung,
            @Nullable String perspektif,
            String uraian,
            String aksi,
            String bukti,
            List<Ukuran> ukuran) {}

    /**
     * One measure.
     *
     * @param hitungan the quarters add up to the year's target; otherwise each period shows where things stand
     */
    record Ukuran(
            @Nullable String aspek,
            String uraian,
            BigDecimal target,
            String satuan,
            String polaritas,
            boolean hitungan,
            String realisasi) {

        String targetTeks() {
            return angka(target) + (satuan.equals("%") ? "%" : " " + satuan);
        }
    }

    private final Map<String, List<Hasil>> keluarga = new TreeMap<>();

    Naskah() {
        var ukuran = new TreeMap<String, List<Ukuran>>();
        for (var r : Isi.baris("ukuran-kerja.csv")) {
            ukuran.computeIfAbsent(r.get("keluarga") + r.get("nomor"), k -> new ArrayList<>())
                    .add(ukuran(r));
        }
        for (var r : Isi.baris("hasil-kerja.csv")) {
            keluarga.computeIfAbsent(r.get("keluarga"), k -> new ArrayList<>())
                    .add(new Hasil(
                            Integer.parseInt(r.get("nomor")),
                            Integer.parseInt(r.get("dukung")),
                            Isi.atauNull(r.get("perspektif")),
                            r.get("uraian"),
                            r.get("aksi"),
                            r.get("bukti"),
                            ukuran.getOrDefault(r.get("keluarga") + r.get("nomor"), List.of())));
        }
    }

    private static Ukuran ukuran(CSVRecord r) {
        return new Ukuran(
                r.get("aspek"),
                r.get("uraian"),
                new BigDecimal(r.get("target")),
                r.get("satuan"),
                r.get("polaritas"),
                r.get("pola").equals("H"),
                r.get("realisasi"));
    }

    List<Hasil> hasil(String nama) {
        return Isi.ada(keluarga.get(nama));
    }

    /** A number as people here write it: 99,5. */
    static String angka(BigDecimal nilai) {
        return nilai.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
