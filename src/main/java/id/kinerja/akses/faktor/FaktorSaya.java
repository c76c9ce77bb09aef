package id.kinerja.akses.faktor;

import id.kinerja.akses.KebijakanFaktor;
import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.KunciFaktor;
import id.kinerja.akses.data.PeriksaKode;
import id.kinerja.akses.data.SandiOrang;
import id.kinerja.akses.model.KodeWaktu;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the page of the second factor shows. */
@Component
class FaktorSaya {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final String PENERBIT = "Kinerja";

    private final FaktorTersimpan faktor;
    private final KunciFaktor kunci;
    private final SandiOrang sandi;
    private final KebijakanFaktor kebijakan;

    FaktorSaya(FaktorTersimpan faktor, KunciFaktor kunci, SandiOrang sandi, KebijakanFaktor kebijakan) {
        this.faktor = faktor;
        this.kunci = kunci;
        this.sandi = sandi;
        this.kebijakan = kebijakan;
    }

    boolean wajib(Pelaku pelaku) {
        return kebijakan.wajib()
                && pelaku.peranTersedia().stream().anyMatch(p -> KebijakanFaktor.PERAN.contains(p.peran()));
    }

    /** @param segel the secret that was offered before, empty for a new one */
    HalamanFaktor halaman(Pelaku pelaku, String segel, List<String> pemulihan, List<Galat> galat) {
        var ada = faktor.milik(pelaku.akun());
        if (ada.isPresent()) {
            var sejak = Format.waktu(ada.get().sejak().toInstant());
            var isi = new HalamanFaktor.Ada(sejak, ada.get().sisaPemulihan());
            return new HalamanFaktor(wajib(pelaku), null, isi, pemulihan, galat);
        }
        var untuk = PeriksaKode.untuk(pelaku.akun());
        var rahasia = kunci.segel().buka(segel, untuk).orElseGet(() -> KodeWaktu.rahasiaBaru(ACAK));
        var tertulis = KodeWaktu.base32(rahasia);
        var baru = new HalamanFaktor.Baru(
                GambarQr.dari(alamat(sandi.kunci(pelaku).namaMasuk(), tertulis)),
                tertulis.replaceAll("(.{4})(?!$)", "$1 "),
                kunci.segel().tutup(rahasia, untuk));
        return new HalamanFaktor(wajib(pelaku), baru, null, List.of(), galat);
    }

    private static String alamat(String nama, String rahasia) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(PENERBIT, URLEncoder.encode(nama, StandardCharsets.UTF_8), rahasia, PENERBIT);
    }
}
