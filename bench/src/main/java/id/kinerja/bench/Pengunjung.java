package id.kinerja.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of the simplest kind: keeps cookies and reads forms. */
final class Pengunjung {

    private static final String SANDI = "contoh-kinerja";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern RUAS =
            Pattern.compile("<(?:input|textarea)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>(?:([^<]*)</textarea>)?");
    private static final Pattern NILAI = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient klien;
    private final String alamat;
    private final Map<String, String> kuki = new LinkedHashMap<>();
    private String csrf = "";

    Pengunjung(HttpClient klien, String alamat) {
        this.klien = klien;
        this.alamat = alamat;
    }

    /** A page as it came. */
    record Jawaban(int status, String isi, String tujuan) {}

    boolean masuk(String nip) throws IOException, InterruptedException {
        buka("/masuk");
        kirim("/masuk", Map.of("nip", nip, "sandi", SANDI));
        return kuki.containsKey("kinerja_sesi");
    }

    Jawaban buka(String jalur) throws IOException, InterruptedException {
        var jawaban = minta(HttpRequest.newBuilder(URI.create(alamat + jalur)).GET());
        var temuan = CSRF.matcher(jawaban.isi());
        if (temuan.find()) {
            csrf = temuan.group(1);
        }
        return jawaban;
    }

    /** Sends a form with the token of the page opened last. */
    Jawaban kirim(String jalur, Map<String, String> isian) throws IOException, InterruptedException {
        var lengkap = sandikan(isian) + "&_csrf=" + URLEncoder.encode(csrf, StandardCharsets.UTF_8);
        return minta(HttpRequest.newBuilder(URI.create(alamat + jalur))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(lengkap)));
    }

    private Jawaban minta(HttpRequest.Builder permintaan) throws IOException, InterruptedException {
        if (!kuki.isEmpty()) {
            permintaan.header("Cookie", kepalaKuki());
        }
        var jawaban =
                klien.send(permintaan.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        jawaban.headers().allValues("Set-Cookie").forEach(this::simpan);
        var tujuan = jawaban.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        return new Jawaban(jawaban.statusCode(), jawaban.body(), tujuan);
    }

    private void simpan(String baris) {
        var satu = baris.split(";", 2)[0].split("=", 2);
        kuki.put(satu[0], satu[1]);
    }

    String kepalaKuki() {
        return kuki.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The fields of a page's forms by name, as they stand on the page. */
    static Map<String, String> ruas(String html) {
        var hasil = new LinkedHashMap<String, String>();
        RUAS.matcher(html).results().forEach(r -> {
            var nilai = NILAI.matcher(r.group());
            var isi = r.group(2) != null ? r.group(2) : nilai.find() ? nilai.group(1) : "";
            hasil.putIfAbsent(r.group(1), biasa(isi));
        });
        return hasil;
    }

    /** The addresses on a page that match, each once, in their order. */
    static List<String> tautan(String html, String pola) {
        return Pattern.compile("href=\"(" + pola + ")\"")
                .matcher(html)
                .results()
                .map(r -> biasa(r.group(1)))
                .distinct()
                .toList();
    }

    static String sandikan(Map<String, String> isian) {
        return isian.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String biasa(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
