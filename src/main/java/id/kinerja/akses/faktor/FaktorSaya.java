package id.kinerja.akses.faktor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.KebijakanFaktor;
import id.kinerja.akses.data.FaktorTersimpan;
import id.kinerja.akses.data.KunciFaktor;
import id.kinerja.akses.data.KunciSandiTersimpan;
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
    private final KunciSandiTersimpan kunciSandi;
    private final KunciFaktor kunci;
    private final SandiOrang sandi;
    private final KebijakanFaktor kebijakan;

    FaktorSaya(
            FaktorTersimpan faktor,
            KunciSandiTersimpan kunciSandi,
            KunciFaktor kunci,
            SandiOrang sandi,
            KebijakanFaktor kebijakan) {
        this.faktor = faktor;
        this.kunciSandi = kunciSandi;
        this.kunci = kunci;
        this.sandi = sandi;
        this.kebijakan = kebijakan;
    }

    boolean wajib(Pelaku pelaku) {
        return kebijakan.wajib()
                && pelaku.peranTersedia().stream().anyMatch(p -> KebijakanFaktor.PERAN.contains(p.peran()));
    }

    /** Whoever must have a factor keeps the app until she has a passkey. */
    boolean bolehLepasAplikasi(Pelaku pelaku) {
        return !wajib(pelaku) || !kunciSandi.milik(pelaku.akun()).isEmpty();
    }

    /** @param segel the secret that was offered before, empty for a new one */
    HalamanFaktor halaman(Pelaku pelaku, String segel, List<String> pemulihan, List<Galat> galat) {
        var wajib = wajib(pelaku);
        var aplikasi = faktor.milik(pelaku.akun());
        var kunciSandi = kunciSandi(pelaku);
        var ada = aplikasi.isEmpty() && kunciSandi.isEmpty()
                ? null
                : new HalamanFaktor.Ada(
                        aplikasi.map(a -> Format.waktu(a.sejak().toInstant())).orElse(null),
                        faktor.sisaPemulihan(pelaku.akun()),
                        aplikasi.isPresent() && !(wajib && kunciSandi.isEmpty()));
        var baru = aplikasi.isPresent() ? null : baru(pelaku, segel);
        return new HalamanFaktor(wajib, kunciSandi, baru, ada, pemulihan, galat);
    }

    private List<HalamanFaktor.Kunci> kunciSandi(Pelaku pelaku) {
        return kunciSandi.milik(pelaku.akun()).stream()
                .map(k -> new HalamanFaktor.Kunci(k.id().toString(), k.nama(), riwayat(k)))
                .toList();
    }

    private static String riwayat(KunciSandiTersimpan.Baris k) {
        var sejak = Format.waktu(k.sejak().toInstant());
        return k.terakhir() == null
                ? teks("akses.kunci.belum-dipakai", sejak)
                : teks("akses.kunci.dipakai", sejak, Format.waktu(k.terakhir().toInstant()));
    }

    private HalamanFaktor.Baru baru(Pelaku pelaku, String segel) {
        var untuk = PeriksaKode.untuk(pelaku.akun());
        var rahasia = kunci.segel().buka(segel, untuk).orElseGet(() -> KodeWaktu.rahasiaBaru(ACAK));
        var tertulis = KodeWaktu.base32(rahasia);
        return new HalamanFaktor.Baru(
                GambarQr.dari(alamat(sandi.kunci(pelaku).namaMasuk(), tertulis)),
                tertulis.replaceAll("(.{4})(?!$)", "$1 "),
                kunci.segel().tutup(rahasia, untuk));
    }

    private static String alamat(String nama, String rahasia) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(PENERBIT, URLEncoder.encode(nama, StandardCharsets.UTF_8), rahasia, PENERBIT);
    }
}
