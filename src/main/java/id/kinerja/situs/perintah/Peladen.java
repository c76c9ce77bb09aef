package id.kinerja.situs.perintah;

import id.kinerja.bersama.Perintah;
import id.kinerja.situs.GagalMulai;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Opens the database and starts the rest around it, either to serve or for one subcommand. */
final class Peladen {

    private final Class<?> program;
    private final Pilihan pilihan;

    Peladen(Class<?> program, Pilihan pilihan) {
        this.program = program;
        this.pilihan = pilihan;
    }

    /** Returns when the pages can be reached; the web server keeps the program alive. */
    void layani() {
        pastikanPortBebas(pilihan.port, "--port");
        if (pilihan.portKelola > 0) {
            pastikanPortBebas(pilihan.portKelola, "--port-kelola");
        }
        var jalan = new Berjalan(PembukaBasisdata.untukMelayani(pilihan));
        jalan.mulai(susun(WebApplicationType.SERVLET, jalan)
                .properties(Map.of(
                        "server.port",
                        pilihan.port,
                        "kinerja.kelola.port",
                        pilihan.portKelola,
                        "kinerja.melayani",
                        true)));
        var port = jalan.konteks().getEnvironment().getProperty("local.server.port", Integer.class, pilihan.port);
        if (pilihan.latihan) {
            bukaSendiri(port);
        } else {
            System.out.println(jalan.konteks().getBean(Sambutan.class).teks(port));
        }
    }

    private static void bukaSendiri(int port) {
        try (var peramban = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            var halaman = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .header("Accept", "text/html")
                    .build();
            peramban.send(halaman, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new GagalMulai("Halaman pertama tidak dapat dibuka pada latihan.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int laksanakan(Perintah perintah) {
        var jalan = new Berjalan(PembukaBasisdata.untukPerintah(pilihan));
        try {
            jalan.mulai(susun(WebApplicationType.NONE, jalan)
                    .properties(Map.of("spring.main.lazy-initialization", true, "kinerja.melayani", false)));
            return perintah.jalankan(jalan.konteks());
        } finally {
            jalan.close();
        }
    }

    private SpringApplicationBuilder susun(WebApplicationType jenis, Berjalan jalan) {
        return new SpringApplicationBuilder(program)
                .web(jenis)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "kinerja.contoh.boleh",
                        pilihan.bolehContoh(),
                        "kinerja.contoh.pegawai",
                        pilihan.contohPegawai,
                        "kinerja.berkas",
                        pilihan.data.resolve("berkas").toString(),
                        "kinerja.faktor.kunci",
                        pilihan.data.resolve("kunci-faktor").toString(),
                        "kinerja.audit.kunci",
                        pilihan.data.resolve("kunci-audit").toString()))
                .initializers(jalan);
    }

    /** Before anything is touched: a second start by mistake must not even open the data folder. */
    private static void pastikanPortBebas(int port, String pilihannya) {
        try (var uji = new ServerSocket()) {
            uji.setReuseAddress(true);
            uji.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new GagalMulai(
                    "Port %d sedang dipakai program lain: pilih port lain dengan %s.".formatted(port, pilihannya), e);
        }
    }
}
