package id.kinerja.akses.akun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.AdminTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.tata.Halamanke;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding an account and giving it a temporary password. */
@Controller
@RequestMapping("/data/akun")
@PreAuthorize("hasRole('ADMIN')")
class AkunController {

    /** No letters or digits that look alike, so it can be read out on the telephone. */
    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PANJANG = 16;
    private static final int CARI_MAKS = 100;
    private static final SecureRandom ACAK = new SecureRandom();

    private final AdminTersimpan akun;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;
    private final TransactionTemplate transaksi;

    AkunController(AdminTersimpan akun, PasswordEncoder penyandi, Jejak jejak, TransactionTemplate transaksi) {
        this.akun = akun;
        this.penyandi = penyandi;
        this.jejak = jejak;
        this.transaksi = transaksi;
    }

    @GetMapping
    ModelAndView daftar(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "1") int halaman) {
        return tampil(cari, Potongan.nomorSah(halaman), null);
    }

    /** Answers the page itself: an address with the password in it would stay in the browser's history. */
    @PostMapping("/{id}/sandi-sementara")
    ModelAndView sandiSementara(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        var sandi = acak();
        var nama = transaksi.execute(_ -> {
            var pemilik =
                    akun.gantiSandi(new AkunId(id), penyandi.encode(sandi)).orElseThrow(() -> new TidakDitemukan(id));
            jejak.catat(pelaku, "akses.sandi-sementara", new AkunId(id));
            return pemilik;
        });
        var tampilan = tampil(cari, 1, new HalamanAkun.SandiSementara(String.valueOf(nama), sandi));
        return tampilan;
    }

    private ModelAndView tampil(String cari, int nomor, HalamanAkun.@Nullable SandiSementara sandi) {
        var dicari = cari.replace("\0", "");
        dicari = dicari.length() > CARI_MAKS ? dicari.substring(0, CARI_MAKS) : dicari;
        var isi = akun.daftar(dicari, nomor);
        var hal = new HalamanAkun(
                dicari,
                teks("akses.akun.jumlah", Format.angka(isi.jumlah())),
                isi.isi().stream()
                        .map(b -> new HalamanAkun.Baris(
                                b.id().toString(), b.nama(), Format.nip(b.namaMasuk()), b.aktif()))
                        .toList(),
                Halamanke.dari(
                        isi.nomor(),
                        isi.ukuran(),
                        isi.jumlah(),
                        "/data/akun?cari=" + URLEncoder.encode(dicari, StandardCharsets.UTF_8) + "&"),
                sandi);
        return new ModelAndView("akses/akun/halaman", "hal", hal);
    }

    private static String acak() {
        var hasil = new StringBuilder();
        for (var n = 0; n < PANJANG; n++) {
            hasil.append(n > 0 && n % 4 == 0 ? "-" : "").append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }
}
