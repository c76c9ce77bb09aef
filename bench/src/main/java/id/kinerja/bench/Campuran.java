package id.kinerja.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.pace;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import id.kinerja.bench.Ragam.Kelompok;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Choice;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The mix: each virtual user is one person who is signed in already and asks for her pages, one every pace. What stands
 * in the system properties {@code orang}, {@code catatan}, {@code alamat}, {@code lama} (s) and {@code laju} (requests/s,
 * 0 = as fast as the answers come) is put there by {@link Gatling}.
 */
public final class Campuran extends Simulation {

    private static final String GILIRAN = "giliran";
    private static final String ORANG = "orang";
    private static final String VERSI = "versi";
    private static final String LAMA_JAWAB = "lamaJawab";
    private static final Duration MENUJU_PENUH = Duration.ofSeconds(2);

    private final Catatan catatan = new Catatan();
    private final Duration lama = Duration.ofSeconds(Integer.getInteger("lama"));
    private final int laju = Integer.getInteger("laju");

    public Campuran() {
        var orang = baca(Path.of(System.getProperty("orang")));
        var populasi = Arrays.stream(Kelompok.values())
                .map(k -> populasi(k, orang, selang(orang.size())))
                .toList();
        setUp(populasi)
                .protocols(http.baseUrl(System.getProperty("alamat"))
                        .acceptHeader("text/html")
                        .acceptEncodingHeader("gzip, deflate")
                        .acceptLanguageHeader("id")
                        .userAgentHeader("bin/bench")
                        .disableFollowRedirect()
                        .disableCaching());
    }

    @Override
    public void after() {
        try {
            catatan.tulis(Path.of(System.getProperty("catatan")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration selang(int pemakai) {
        return laju == 0 ? Duration.ZERO : Duration.ofNanos(pemakai * 1_000_000_000L / laju);
    }

    private PopulationBuilder populasi(Kelompok kelompok, List<Orang> semua, Duration selang) {
        var anggota = semua.stream()
                .filter(o -> o.kelompok() == kelompok)
                .map(o -> Map.<String, Object>of(ORANG, o, VERSI, o.versi(), GILIRAN, 0))
                .toList();
        var langkah = randomSwitch().on(pilihan(kelompok));
        var satu = exec(s -> s.set(GILIRAN, ThreadLocalRandom.current().nextInt(1_000_000)))
                .exec(langkah);
        var ulang = selang.isZero() ? satu : pace(selang).exec(satu);
        return scenario(kelompok.name())
                .feed(listFeeder(anggota).queue())
                .exec(kuki())
                .during(lama)
                .on(ulang)
                .injectOpen(
                        selang.isZero()
                                ? atOnceUsers(anggota.size())
                                : rampUsers(anggota.size()).during(MENUJU_PENUH));
    }

    private static ChainBuilder kuki() {
        return exec(Orang.KUKI.stream()
                .map(nama -> exec(addCookie(Cookie(nama, s -> orang(s).kuki(nama)))))
                .toList());
    }

    private List<Choice.WithWeight> pilihan(Kelompok kelompok) {
        var seluruh = (double) Ragam.bagian(kelompok);
        return Ragam.milik(kelompok).stream()
                .map(r -> new Choice.WithWeight(100 * r.bagian() / seluruh, langkah(r)))
                .toList();
    }

    private ChainBuilder langkah(Ragam ragam) {
        var permintaan = ragam == Ragam.SIMPAN_REALISASI ? simpan(ragam) : buka(ragam);
        return exec(s -> s.remove(LAMA_JAWAB)).exec(permintaan).exec(s -> catat(ragam, s));
    }

    private static HttpRequestActionBuilder buka(Ragam ragam) {
        return http(ragam.nama())
                .get(s -> orang(s).alamat(ragam, s.getInt(GILIRAN)))
                .check(status().is(200), responseTimeInMillis().saveAs(LAMA_JAWAB));
    }

    /** As the page's own script saves, and with the version number that the last save gave back. */
    private static HttpRequestActionBuilder simpan(Ragam ragam) {
        return http(ragam.nama())
                .post(s -> orang(s).alamat(ragam, s.getInt(GILIRAN)))
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body(StringBody(s -> orang(s).badan(s.getString(VERSI), s.getInt(GILIRAN))))
                .check(
                        status().is(200),
                        regex("name=\"versi\" value=\"(\\d+)\"").saveAs(VERSI),
                        responseTimeInMillis().saveAs(LAMA_JAWAB));
    }

    private Session catat(Ragam ragam, Session s) {
        catatan.tambah(ragam, !s.isFailed() && s.contains(LAMA_JAWAB) ? s.getInt(LAMA_JAWAB) : Catatan.GAGAL);
        return s.markAsSucceeded();
    }

    private static Orang orang(Session s) {
        return s.get(ORANG);
    }

    private static List<Orang> baca(Path berkas) {
        try {
            return Orang.baca(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
