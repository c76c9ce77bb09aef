package id.kinerja.skp.pohon;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.lembar.Unduhan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.skp.data.TabelPohon;
import id.kinerja.skp.data.TabelPohon.Tanya;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pohon kinerja as a table with search, filter and download. */
@Controller
class TabelController {

    private static final int PER_HALAMAN = 50;
    private static final int TERBANYAK = 20_000;
    private static final int CARI_MAKS = 100;

    private final TabelPohon tabel;
    private final Clock jam;

    TabelController(TabelPohon tabel, Clock jam) {
        this.tabel = tabel;
        this.jam = jam;
    }

    @GetMapping("/pohon/tabel")
    ModelAndView tabel(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var tanya = tanya(cari, jenis, tahun);
        var jumlah = tabel.jumlah(tanya, pelaku);
        var ke = Math.clamp(halaman, 1, Math.max(1, (jumlah + PER_HALAMAN - 1) / PER_HALAMAN));
        var baris =
                PenyusunTabel.susun(tabel.halaman(tanya, pelaku, (ke - 1) * PER_HALAMAN, PER_HALAMAN), tanya.tahun());
        var syarat = "tahun=" + tanya.tahun() + "&jenis=" + tanya.jenis() + "&cari="
                + URLEncoder.encode(tanya.cari(), StandardCharsets.UTF_8);
        var hal = new HalamanTabel(
                tanya.tahun(),
                tanya.cari(),
                tanya.jenis(),
                pilihan(),
                teks("skp.pohon.ditemukan", Format.angka(jumlah)),
                baris,
                Halamanke.dari(ke, PER_HALAMAN, jumlah, "/pohon/tabel?" + syarat + "&"),
                "/pohon/tabel/ekspor?" + syarat + "&bentuk=");
        return new ModelAndView("skp/pohon/tabel", "hal", hal);
    }

    @GetMapping("/pohon/tabel/ekspor")
    ResponseEntity<byte[]> ekspor(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(defaultValue = "csv") String bentuk,
            @AuthenticationPrincipal Pelaku pelaku) {
        var tanya = tanya(cari, jenis, tahun);
        var isi = PenyusunTabel.lembar(tabel.halaman(tanya, pelaku, 0, TERBANYAK));
        return Unduhan.tabel(bentuk, "pohon-kinerja-" + tanya.tahun(), PenyusunTabel.judul(), isi);
    }

    private Tanya tanya(String cari, String jenis, int tahun) {
        var dicari = cari.strip();
        var dikenal = "RHK".equals(jenis)
                || Stream.of(JenisSimpul.values()).anyMatch(j -> j.name().equals(jenis));
        return new Tanya(
                TahunPohon.pilih(tahun, LocalDate.now(jam)),
                dikenal ? jenis : "",
                dicari.length() > CARI_MAKS ? dicari.substring(0, CARI_MAKS) : dicari,
                "");
    }

    private static List<Pilihan> pilihan() {
        var hasil = new ArrayList<Pilihan>();
        for (var j : JenisSimpul.values()) {
            hasil.add(new Pilihan(j.name(), j.label()));
        }
        hasil.add(new Pilihan("RHK", teks("skp.pohon.jenis-rhk")));
        return hasil;
    }
}
