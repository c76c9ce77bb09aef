package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.PERENCANAAN_INDIKATOR;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.PERENCANAAN_TARGET;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan from the vision down to the goals of every unit, with indicators and targets of the five years. */
final class PohonKinerja {

    private static final int AWAL = 2025;
    private static final int AKHIR = 2029;
    private static final String UMUM = "Dokumen publik: realisasi 2024 dan target RKPD 2025; target 2026-2029 contoh";
    private static final String CONTOH = "Contoh; belum ada dalam dokumen publik";

    /** A goal of a unit as its head's plan takes it over. */
    record Sasaran(UUID id, String uraian, List<Naskah.Ukuran> ukuran) {}

    private final Acak acak;
    private final Salinan salinan;
    private final int tahun;
    private final Map<String, UUID> simpul = new HashMap<>();
    private final Map<String, Integer> anak = new HashMap<>();
    private final Map<String, List<Sasaran>> unit = new LinkedHashMap<>();

    PohonKinerja(Acak acak, Salinan salinan, int tahun) {
        this.acak = acak;
        this.salinan = salinan;
        this.tahun = tahun;
    }

    /** The goals of a unit; the province's last goal where it has none of its own. */
    List<Sasaran> sasaran(Unit u) {
        return unit.getOrDefault(u.kode(), List.of());
    }

    void tulis(Susunan susunan) {
        var strategi = new JsonMapper().readTree(PohonKinerja.class.getResourceAsStream("/contoh/strategi.json"));
        tulisSimpul("", "VISI", "0", strategi.get("visi").asString(), null);
        for (var misi : strategi.get("misi")) {
            tulisSimpul(
                    "0", "MISI", misi.get("kode").asString(), misi.get("uraian").asString(), null);
        }
        for (var r : Isi.baris("sasaran.csv")) {
            tulisSimpul(r.get("induk"), r.get("jenis"), r.get("kode"), r.get("uraian"), null);
        }
        for (var r : Isi.baris("ukuran-provinsi.csv")) {
            tulisProvinsi(r, cari(strategi.get("indikator"), r.get("indikator")));
        }
        Isi.baris("sasaran-unit.csv").forEach(r -> tulisUnit(r, susunan.unit(r.get("unit"))));
    }

    private UUID tulisSimpul(String induk, String jenis, String kode, String uraian, @Nullable UUID unitId) {
        var id = acak.id();
        var urutan = anak.merge(induk, 1, Integer::sum);
        simpul.put(kode, id);
        salinan.baris(
                PERENCANAAN_SIMPUL,
                id,
                simpul.get(induk),
                jenis,
                kode,
                uraian,
                unitId,
                AWAL,
                AKHIR,
                urutan,
                1,
                null,
                null);
        return id;
    }

    private static JsonNode cari(JsonNode daftar, String nama) {
        for (var satu : daftar) {
            if (satu.get("nama").asString().equals(nama)) {
                return satu;
            }
        }
        throw new IllegalStateException(nama);
    }

    private void tulisProvinsi(CSVRecord r, JsonNode isi) {
        var target = isi.get("target2025");
        var bawah = new BigDecimal(target.get(0).asString());
        var atas = new BigDecimal(target.get(target.size() - 1).asString());
        tulisIndikator(
                Isi.ada(simpul.get(r.get("sasaran"))),
                isi.get("nama").asString(),
                isi.get("satuan").asString(),
                isi.get("polaritas").asString(),
                UMUM,
                List.of(bawah, atas, new BigDecimal(r.get("sasaran_lanjut"))));
    }

    private void tulisUnit(CSVRecord r, Unit u) {
        var daftar = unit.computeIfAbsent(u.kode(), k -> new ArrayList<>());
        var kode = r.get("induk") + "." + u.kode() + "." + (daftar.size() + 1);
        var id = tulisSimpul(r.get("induk"), "SASARAN_UNIT", kode, r.get("uraian"), u.id());
        var awal = new BigDecimal(r.get("awal"));
        var langkah = new BigDecimal(r.get("langkah"));
        tulisIndikator(
                id, r.get("indikator"), r.get("satuan"), r.get("polaritas"), CONTOH, List.of(awal, awal, langkah));
        var target = awal.add(langkah.multiply(BigDecimal.valueOf(Math.clamp(tahun - AWAL, 0, AKHIR - AWAL))));
        var ukuran = new Naskah.Ukuran(
                null,
                r.get("indikator"),
                target,
                r.get("satuan"),
                r.get("polaritas"),
                false,
                "Capaian sementara {nilai} menurut data perangkat daerah.");
        daftar.add(new Sasaran(id, r.get("uraian"), List.of(ukuran)));
    }

    /** @param angka lower and upper target of the first year, and the step of each later year */
    private void tulisIndikator(
            UUID simpulId, String uraian, String satuan, String polaritas, String sumber, List<BigDecimal> angka) {
        var id = acak.id();
        var urutan = anak.merge("indikator " + simpulId, 1, Integer::sum);
        salinan.baris(
                PERENCANAAN_INDIKATOR, id, simpulId, uraian, satuan, polaritas, sumber, urutan, 1, null, "POSISI");
        for (var t = AWAL; t <= AKHIR; t++) {
            var geser = angka.get(2).multiply(BigDecimal.valueOf(t - AWAL));
            var bawah = angka.get(0).add(geser);
            salinan.baris(PERENCANAAN_TARGET, id, t, bawah, angka.get(1).add(geser), t < tahun ? bawah : null);
        }
    }
}
