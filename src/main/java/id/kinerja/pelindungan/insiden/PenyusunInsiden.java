package id.kinerja.pelindungan.insiden;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.pelindungan.InsidenId;
import id.kinerja.pelindungan.data.InsidenTersimpan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Pages of the register. */
@Component
class PenyusunInsiden {

    private final InsidenTersimpan insiden;
    private final Clock jam;

    PenyusunInsiden(InsidenTersimpan insiden, Clock jam) {
        this.insiden = insiden;
        this.jam = jam;
    }

    Instant kini() {
        return Instant.now(jam);
    }

    ModelAndView daftar(Pelaku pelaku) {
        var hal = new HalamanInsiden(
                insiden.semua().stream().map(i -> InsidenTampil.dari(i, kini())).toList(),
                null,
                "/insiden",
                0,
                bolehUbah(pelaku),
                Ketikan.KOSONG,
                List.of());
        return new ModelAndView("pelindungan/insiden/halaman", "hal", hal);
    }

    /** The form of a new breach. */
    ModelAndView baru(FormInsiden form, List<Galat> galat) {
        var hal = new HalamanInsiden(List.of(), null, "/insiden", 0, true, new Ketikan("isi", form.ketikan()), galat);
        return jawab("pelindungan/insiden/formulir", hal);
    }

    /** The form of a breach that is known already. */
    ModelAndView ubah(InsidenId id, FormInsiden form, int versi, List<Galat> galat) {
        var satu = InsidenTampil.dari(insiden.satu(id), kini());
        var hal =
                new HalamanInsiden(List.of(), satu, satu.url(), versi, true, new Ketikan("isi", form.ketikan()), galat);
        return jawab("pelindungan/insiden/formulir", hal);
    }

    ModelAndView satu(InsidenId id, Ketikan ketikan, List<Galat> galat, Pelaku pelaku) {
        var i = insiden.satu(id);
        var hal = new HalamanInsiden(
                List.of(),
                InsidenTampil.dari(i, kini()),
                "/insiden/" + id,
                i.versi(),
                bolehUbah(pelaku) && i.terbuka(),
                ketikan,
                galat);
        return jawab("pelindungan/insiden/satu", hal);
    }

    ModelAndView laporan(InsidenId id, Pelaku pelaku) {
        var tampilan = satu(id, Ketikan.KOSONG, List.of(), pelaku);
        tampilan.setViewName("pelindungan/insiden/laporan");
        return tampilan;
    }

    private static boolean bolehUbah(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.ADMIN);
    }

    private static ModelAndView jawab(String nama, HalamanInsiden hal) {
        var tampilan = new ModelAndView(nama, "hal", hal);
        if (!hal.galat().isEmpty()) {
            tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return tampilan;
    }
}
