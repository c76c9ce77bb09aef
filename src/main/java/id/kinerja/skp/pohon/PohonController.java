package id.kinerja.skp.pohon;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.skp.data.PohonUtuh;
import id.kinerja.skp.model.Cabang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pohon kinerja from the vision to people; everybody signed in may read it. */
@Controller
class PohonController {

    private static final int TERJAUH = 100_000;

    private final PohonUtuh pohon;
    private final Clock jam;

    PohonController(PohonUtuh pohon, Clock jam) {
        this.pohon = pohon;
        this.jam = jam;
    }

    @GetMapping("/pohon")
    ModelAndView pohon(
            @RequestParam(defaultValue = "") String simpul,
            @RequestParam(defaultValue = "") String akar,
            @RequestParam(defaultValue = "0") int tahun,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dipakai = TahunPohon.pilih(tahun, LocalDate.now(jam));
        var diminta = uuid(simpul);
        var naik = pohon.jalur(diminta, dipakai, pelaku);
        if (naik.isEmpty() && diminta != null) {
            throw new TidakDitemukan(new SimpulId(diminta));
        }
        var hal = naik.isEmpty()
                ? new HalamanPohon(dipakai, bolehVisi(pelaku), bolehCakupan(pelaku), null, null, false, false)
                : susun(naik, uuid(akar), dipakai, pelaku);
        return new ModelAndView("skp/pohon/halaman", "hal", hal);
    }

    private HalamanPohon susun(List<PohonUtuh.Langkah> naik, @Nullable UUID akar, int tahun, Pelaku pelaku) {
        var jalur = dari(naik.stream().map(PohonUtuh.Langkah::simpul).toList(), akar);
        var id = jalur.stream().map(Cabang::id).distinct().toList();
        var anak = pohon.anak(id, id, tahun, 0, pelaku);
        var semua = Stream.concat(id.stream(), anak.stream().map(Cabang::id)).toList();
        var penyusun = new PenyusunPohon(
                tahun, jalur.size() < naik.size() ? akar : null, id, anak, pohon.ukuran(semua, tahun, pelaku));
        return new HalamanPohon(
                tahun,
                bolehVisi(pelaku),
                bolehCakupan(pelaku),
                penyusun.ranting(jalur.getFirst()),
                PenyusunRincian.susun(naik, penyusun, tahun, pelaku),
                jalur.size() < naik.size(),
                !naik.getFirst().simpul().jenis().equals("VISI"));
    }

    /** The line from the chosen top on; the whole line where the top is not on it. */
    private static List<Cabang> dari(List<Cabang> jalur, @Nullable UUID akar) {
        for (var n = 0; n < jalur.size(); n++) {
            if (jalur.get(n).id().equals(akar)) {
                return jalur.subList(n, jalur.size());
            }
        }
        return jalur;
    }

    @GetMapping("/pohon/{id}/cabang")
    ModelAndView cabang(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(defaultValue = "0") int mulai,
            @RequestParam(defaultValue = "") String akar,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dipakai = TahunPohon.pilih(tahun, LocalDate.now(jam));
        var lewat = Math.clamp(mulai, 0, TERJAUH);
        var anak = pohon.anak(List.of(id), List.of(), dipakai, lewat, pelaku);
        var ukuran = pohon.ukuran(anak.stream().map(Cabang::id).toList(), dipakai, pelaku);
        var penyusun = new PenyusunPohon(dipakai, uuid(akar), List.of(), anak, ukuran);
        return new ModelAndView("skp/pohon/_anak")
                .addObject("anak", anak.stream().map(penyusun::ranting).toList())
                .addObject("lanjutan", lewat > 0)
                .addObject("berikut", anak.size() < PohonUtuh.SEKALI ? "" : penyusun.berikut(id, lewat + anak.size()));
    }

    private static boolean bolehVisi(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_INSTANSI);
    }

    private static boolean bolehCakupan(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT);
    }

    private static @Nullable UUID uuid(String teks) {
        return teks.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(teks) : null;
    }
}
