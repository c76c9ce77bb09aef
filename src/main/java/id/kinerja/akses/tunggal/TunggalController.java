package id.kinerja.akses.tunggal;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.AlamatSitus;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.akses.masuk.TampilanMasuk;
import id.kinerja.bersama.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** To the provider and back. Both are links: the policy of our pages lets no form lead to another host. */
@Controller
@RequestMapping("/masuk/tunggal")
class TunggalController {

    private static final Logger LOG = LoggerFactory.getLogger(TunggalController.class);

    private final Penyedia penyedia;
    private final AlurTunggal alur;
    private final JawabanTunggal jawaban;
    private final TampilanMasuk tampilan;
    private final AlamatSitus alamat;

    TunggalController(
            Penyedia penyedia, AlurTunggal alur, JawabanTunggal jawaban, TampilanMasuk tampilan, AlamatSitus alamat) {
        this.penyedia = penyedia;
        this.alur = alur;
        this.jawaban = jawaban;
        this.tampilan = tampilan;
        this.alamat = alamat;
    }

    @GetMapping
    ModelAndView mulai(
            @RequestParam(defaultValue = "") String lanjut,
            HttpServletRequest permintaan,
            HttpServletResponse balasan) {
        var setelan = setelan();
        try {
            var dimulai = alur.mulai(setelan, lanjut.replace("\n", ""));
            var tujuan = penyedia.alamatMasuk(dimulai.alur(), alamat.asal(permintaan));
            var kuki = KukiTitipan.TUNGGAL.pasang(dimulai.tanda(), permintaan.isSecure());
            balasan.addHeader(HttpHeaders.SET_COOKIE, kuki.toString());
            return new ModelAndView("redirect:" + tujuan);
        } catch (RuntimeException takTerjangkau) {
            LOG.warn("The identity provider does not answer: {}", takTerjangkau.toString());
            return tampilan.awal("", teks("akses.tunggal.galat.tak-terjangkau", setelan.nama()), lanjut, permintaan);
        }
    }

    @GetMapping("/kembali")
    ModelAndView kembali(HttpServletRequest permintaan, HttpServletResponse balasan) {
        var setelan = setelan();
        var titip = KukiTitipan.TUNGGAL.sidik(permintaan).flatMap(alur::ambil);
        return jawaban.terima(titip, setelan, permintaan, balasan);
    }

    private PenyediaIdentitas setelan() {
        return penyedia.setelan().orElseThrow(() -> new TidakDitemukan("masuk tunggal"));
    }
}
