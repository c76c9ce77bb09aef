package id.kinerja.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starting with data that are there already. */
@Command(
        name = "mulai",
        mixinStandardHelpOptions = true,
        description = "Lama mulai dengan data yang sudah ada, dan memori sesudahnya.")
final class Mulai implements Callable<Integer> {

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Option(names = "--ulang", defaultValue = "5", description = "Berapa kali dimulai (bawaan: 5).")
    private int ulang;

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.println(Mesin.sebut());
        // Builds what is missing and fills an empty folder, so that the starts that follow are all alike.
        Peladen.mulai(pilihan, pilihan.folder()).close();
        var lama = new ArrayList<Double>();
        for (var i = 1; i <= ulang; i++) {
            try (var peladen = Peladen.mulai(pilihan, pilihan.folder())) {
                var siap = peladen.lamaMulai().toMillis() / 1e3;
                var cpu = peladen.program().cpu();
                lama.add(siap);
                System.out.printf(
                        "Mulai %d: siap %.2f s (CPU %.2f s), halaman pertama %.0f ms, program %.0f MB, PostgreSQL %.0f MB%n",
                        i,
                        siap,
                        cpu,
                        halamanPertama(peladen),
                        peladen.program().rss(),
                        peladen.basisdata().memori());
            }
        }
        lama.sort(null);
        System.out.printf("Median %.2f s, terlama %.2f s%n", lama.get(lama.size() / 2), lama.getLast());
        return 0;
    }

    private static double halamanPertama(Peladen peladen) throws IOException, InterruptedException {
        var awal = System.nanoTime();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(peladen.alamat() + "/masuk"))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        return (System.nanoTime() - awal) / 1e6;
    }
}
