package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Faset;
import id.kinerja.rasch.Keterpisahan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.tahap2.Ragam;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ringkasan.json}: what was done, how it went, and hashes by which it can be checked. */
final class Ringkasan {

    private final Hasil hasil;
    private final Taksiran t;
    private final String sidikData;

    Ringkasan(Hasil hasil, String sidikData) {
        this.hasil = hasil;
        t = hasil.taksiran();
        this.sidikData = sidikData;
    }

    void tulis(Path berkas) throws IOException {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("data", data());
        isi.put("settings", setelan());
        isi.put("convergence", konvergensi());
        isi.put("log_likelihood", t.jejak().logKemungkinan());
        isi.put("separation", keterpisahan());
        isi.put("stage2", tahap2());
        isi.put("subsets", bagian());
        isi.put("weak_links", hasil.hubung().tautanLemah().size());
        isi.put("flags", hasil.tanda().size());
        isi.put("data_sha256", sidikData);
        isi.put("parameter_sha256", sidikUkuran());
        var penulis =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(berkas, penulis.writeValueAsBytes(isi));
    }

    private Map<String, Object> data() {
        var d = t.rancangan();
        var m = new LinkedHashMap<String, Object>();
        m.put("ratings", hasil.masukan().baris());
        m.put("repeated_ratings", hasil.masukan().kembar());
        m.put("pairs", d.banyakPasangan());
        m.put("ratees", d.banyakRatee());
        m.put("raters", d.banyakRater());
        m.put("items", d.banyakButir());
        m.put("lowest_category", d.skala().terendah());
        m.put("highest_category", d.skala().tertinggi());
        m.put("unused_categories_removed", hasil.masukan().digabung());
        return m;
    }

    /** The number of threads is left out on purpose: the result does not depend on it. */
    private Map<String, Object> setelan() {
        var s = t.setelan();
        var m = new LinkedHashMap<String, Object>();
        m.put("free_facet", s.bebas().name().toLowerCase(java.util.Locale.ROOT));
        m.put("estimator", s.penalti().isPresent() ? "MAP" : "JMLE");
        s.penalti().ifPresent(p -> m.put("map_sd", List.of(p.ratee(), p.rater())));
        m.put("anchored", s.jangkar().beku());
        m.put("tolerance", s.toleransi());
        return m;
    }

    private Map<String, Object> konvergensi() {
        var m = new LinkedHashMap<String, Object>();
        m.put("converged", true);
        m.put("sweeps", t.jejak().sapuan());
        m.put("largest_step", t.jejak().langkah());
        m.put("largest_residual", t.jejak().selisih());
        m.put("ratings_without_variance", t.jejak().tanpaRagam());
        m.put("unbounded_ratees", LaporanAkhir.takTerbatas(t.ratee()));
        m.put("unbounded_raters", LaporanAkhir.takTerbatas(t.rater()));
        return m;
    }

    private Map<String, Object> keterpisahan() {
        var m = new LinkedHashMap<String, Object>();
        m.put("ratee", satu(t.ratee()));
        m.put("rater", satu(t.rater()));
        m.put("item", satu(t.butir()));
        return m;
    }

    private static Map<String, Object> satu(Faset f) {
        Keterpisahan k = f.keterpisahan();
        var m = new LinkedHashMap<String, Object>();
        m.put("rmse", angka(k.rmse()));
        m.put("true_sd", angka(k.simpanganBenar()));
        m.put("separation", angka(k.nisbah()));
        m.put("reliability", angka(k.keandalan()));
        m.put("strata", angka(k.strata()));
        m.put("fixed_chi_square", angka(k.kai()));
        m.put("df", k.derajat());
        return m;
    }

    /** JSON knows no infinity and no NaN. */
    private static Object angka(double x) {
        return Double.isFinite(x) ? x : "";
    }

    private Map<String, Object> tahap2() {
        Ragam r = hasil.tahap2().ragam();
        var m = new LinkedHashMap<String, Object>();
        m.put("variance_ratee", r.ratee());
        m.put("variance_rater", r.rater());
        m.put("variance_dyad", r.khas());
        m.put("context_only", r.hanyaKonteks());
        m.put("exact_standard_errors", hasil.tahap2().tepat());
        return m;
    }

    private List<Map<String, Object>> bagian() {
        var semua = new ArrayList<Map<String, Object>>();
        for (var b : hasil.hubung().bagian()) {
            var m = new LinkedHashMap<String, Object>();
            m.put("number", semua.size() + 1);
            m.put("verdict", b.putusan().name());
            m.put("ratees", b.ratee());
            m.put("raters", b.rater());
            m.put("pairs", b.pasangan());
            m.put("first_ratee", b.pertama());
            semua.add(m);
        }
        return semua;
    }

    private String sidikUkuran() {
        try {
            var hitung = MessageDigest.getInstance("SHA-256");
            for (var f : List.of(t.ratee(), t.rater(), t.butir())) {
                var semua = f.semuaUkuran();
                var bita = ByteBuffer.allocate(Double.BYTES * semua.length);
                bita.asDoubleBuffer().put(semua);
                hitung.update(bita);
            }
            for (var a : t.ambang()) {
                hitung.update(ByteBuffer.allocate(Double.BYTES).putDouble(0, a.ukuran()));
            }
            return HexFormat.of().formatHex(hitung.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
