package id.kinerja.evaluasi.organisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Banding;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The capaian of a unit in two versions. */
final class BandingOrganisasi {

    private BandingOrganisasi() {}

    static Banding susun(
            OrganisasiTersimpan.Unit unit, Periode p, FormOrganisasi saya, Map<String, List<String>> kiriman) {
        var kini = FormOrganisasi.dari(unit.capaian());
        var baris = new ArrayList<Banding.Baris>();
        if (p.tahunan()) {
            baris.add(new Banding.Baris(
                    teks("evaluasi.organisasi.capaian"), rating(kini.capaian()), rating(saya.capaian())));
            baris.add(new Banding.Baris(
                    teks("evaluasi.organisasi.ekspektasi"), rating(kini.ekspektasi()), rating(saya.ekspektasi())));
        }
        baris.add(new Banding.Baris(teks("evaluasi.nilai.predikat"), predikat(kini), predikat(saya)));
        baris.add(new Banding.Baris(teks("evaluasi.nilai.alasan"), kini.alasan(), saya.alasan()));
        var alamat = "/evaluasi/organisasi/" + unit.id();
        return Banding.susun(
                teks("bersama.banding.judul", unit.nama()),
                alamat,
                alamat + "?periode=" + p.id(),
                baris,
                kiriman,
                kini.versi());
    }

    private static String rating(String tingkat) {
        return Rating.dariTingkat(tingkat).map(Rating::label).orElse("");
    }

    private static String predikat(FormOrganisasi f) {
        return f.dipilih().map(PredikatOrganisasi::label).orElse("");
    }
}
