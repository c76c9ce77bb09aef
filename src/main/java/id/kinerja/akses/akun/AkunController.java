package id.kinerja.akses.akun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.AdminTersimpan;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

    private static final int CARI_MAKS = 100;

    private final AdminTersimpan akun;
    private final BukaAkun buka;
    private final CabutFaktor cabut;
    private final AkhiriDarurat darurat;

    AkunController(AdminTersimpan akun, BukaAkun buka, CabutFaktor cabut, AkhiriDarurat darurat) {
        this.akun = akun;
        this.buka = buka;
        this.cabut = cabut;
        this.darurat = darurat;
    }

    @GetMapping
    ModelAndView daftar(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "1") int halaman) {
        return tampil(cari, Potongan.nomorSah(halaman), null, HalamanAkun.Baru.KOSONG);
    }

    /** Answers the page itself: an address with the password in it would stay in the browser's history. */
    @PostMapping("/{id}/sandi-sementara")
    ModelAndView sandiSementara(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        return tampil(cari, 1, buka.sandiSementara(new AkunId(id), pelaku), HalamanAkun.Baru.KOSONG);
    }

    @PostMapping("/{id}/faktor-kedua")
    String cabutFaktor(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        cabut.cabut(new AkunId(id), pelaku);
        return "redirect:/data/akun?kabar=akses.kabar.faktor-cabut";
    }

    /** For somebody who is in no staff list. */
    @PostMapping
    ModelAndView buat(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String namaMasuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var galat = NamaAkun.galat(nama.strip(), namaMasuk.strip());
        if (galat.isEmpty()) {
            try {
                var sandi = buka.buat(nama.strip(), namaMasuk.strip(), pelaku);
                return tampil(namaMasuk.strip(), 1, sandi, HalamanAkun.Baru.KOSONG);
            } catch (AturanDilanggar ditolak) {
                galat = List.of(new Galat("namaMasuk", ditolak.kalimat()));
            }
        }
        var ditolak = tampil("", 1, null, new HalamanAkun.Baru(nama, namaMasuk, galat));
        ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return ditolak;
    }

    private ModelAndView tampil(
            String cari, int nomor, HalamanAkun.@Nullable SandiSementara sandi, HalamanAkun.Baru baru) {
        var dicari = cari.replace("\0", "");
        dicari = dicari.length() > CARI_MAKS ? dicari.substring(0, CARI_MAKS) : dicari;
        var isi = akun.daftar(dicari, nomor);
        var hal = new HalamanAkun(
                dicari,
                teks("akses.akun.jumlah", Format.angka(isi.jumlah())),
                isi.isi().stream()
                        .map(b -> new HalamanAkun.Baris(
                                b.id().toString(), b.nama(), Format.nip(b.namaMasuk()), b.aktif(), b.berfaktor()))
                        .toList(),
                Halamanke.dari(
                        isi.nomor(),
                        isi.ukuran(),
                        isi.jumlah(),
                        "/data/akun?cari=" + URLEncoder.encode(dicari, StandardCharsets.UTF_8) + "&"),
                baru,
                sandi,
                darurat.terbuka());
        return new ModelAndView("akses/akun/halaman", "hal", hal);
    }
}
