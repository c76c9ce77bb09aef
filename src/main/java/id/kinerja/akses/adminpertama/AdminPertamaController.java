package id.kinerja.akses.adminpertama;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.SandiBocor;
import id.kinerja.akses.model.SandiBaru;
import id.kinerja.bersama.tata.Galat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Open only with the one-time link, and only while there is no account. */
@Controller
class AdminPertamaController {

    private static final int NAMA_MAKS = 200;

    private final TautanAdminPertama tautan;
    private final SandiBocor bocor;

    AdminPertamaController(TautanAdminPertama tautan, SandiBocor bocor) {
        this.tautan = tautan;
        this.bocor = bocor;
    }

    @GetMapping("/admin-pertama")
    ModelAndView halaman(@RequestParam(defaultValue = "") String kode, CsrfToken csrf) {
        tautan.pastikanBerlaku(kode);
        return tampil(new HalamanAdminPertama(kode, "", "", List.of(), csrf.getParameterName(), csrf.getToken()));
    }

    @PostMapping("/admin-pertama")
    ModelAndView buat(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String namaMasuk,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "") String ulangi,
            CsrfToken csrf) {
        tautan.pastikanBerlaku(kode);
        var galat = periksa(nama.strip(), namaMasuk.strip(), sandi, ulangi);
        if (!galat.isEmpty()) {
            var ditolak = tampil(
                    new HalamanAdminPertama(kode, nama, namaMasuk, galat, csrf.getParameterName(), csrf.getToken()));
            ditolak.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ditolak;
        }
        tautan.buat(kode, nama.strip(), namaMasuk.strip(), sandi);
        return new ModelAndView("redirect:/masuk");
    }

    private List<Galat> periksa(String nama, String namaMasuk, String sandi, String ulangi) {
        var galat = new ArrayList<Galat>();
        if (nama.isEmpty() || nama.length() > NAMA_MAKS) {
            galat.add(new Galat("nama", teks("akses.admin.galat.nama", NAMA_MAKS)));
        }
        if (!namaMasuk.matches("[A-Za-z0-9._-]{3,40}")) {
            galat.add(new Galat("namaMasuk", teks("akses.admin.galat.nama-masuk")));
        }
        bocor.baca(daftar -> SandiBaru.keberatan(sandi, List.of(nama, namaMasuk), daftar))
                .ifPresent(
                        k -> galat.add(new Galat("sandi", teks(k, SandiBaru.PALING_PENDEK, SandiBaru.PALING_PANJANG))));
        if (!sandi.equals(ulangi)) {
            galat.add(new Galat("ulangi", teks("akses.admin.galat.ulangi")));
        }
        return galat;
    }

    private static ModelAndView tampil(HalamanAdminPertama hal) {
        return new ModelAndView("akses/adminpertama/halaman", "hal", hal);
    }
}
