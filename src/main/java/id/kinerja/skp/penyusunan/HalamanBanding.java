package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Satuan;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.Skp;
import java.util.ArrayList;
import java.util.List;

/**
 * Someone saved this RHK after the form was opened: both texts side by side.
 *
 * @param form what was typed, already carrying the stored version, so that sending it again takes it over
 */
public record HalamanBanding(String nomor, String aksi, String batal, List<Baris> baris, FormRhk form) {

    public HalamanBanding {
        baris = List.copyOf(baris);
    }

    /** One field in both versions. */
    public record Baris(String label, String tersimpan, String tulisanSaya) {

        public boolean beda() {
            return !tersimpan.equals(tulisanSaya);
        }
    }

    static HalamanBanding susun(Skp skp, Rhk tersimpan, FormRhk saya, HalamanHasil.Bentuk bentuk) {
        var lama = FormRhk.dari(tersimpan);
        var baris = new ArrayList<Baris>();
        baris.add(new Baris(teks("skp.rhk.uraian"), lama.uraian(), saya.uraian()));
        baris.add(new Baris(bentuk.labelAtas(), label(bentuk.atas(), lama.atas()), label(bentuk.atas(), saya.atas())));
        if (bentuk.jpt()) {
            baris.add(new Baris(
                    teks("skp.rhk.perspektif"),
                    label(bentuk.perspektif(), lama.perspektif()),
                    label(bentuk.perspektif(), saya.perspektif())));
        }
        baris.add(new Baris(
                teks("skp.rhk.metode"), label(bentuk.metode(), lama.metode()), label(bentuk.metode(), saya.metode())));
        baris.add(new Baris(teks("skp.rhk.penugasan"), lama.penugasanDari(), saya.penugasanDari()));
        var jumlah = Math.max(lama.indikator().size(), saya.indikator().size());
        for (var n = 0; n < jumlah; n++) {
            baris.add(new Baris(teks("skp.indikator.ke", n + 1), indikator(lama, n), indikator(saya, n)));
        }
        var alamat = "/skp/" + skp.id();
        return new HalamanBanding(
                String.valueOf(tersimpan.nomor()),
                alamat + "/rhk/" + tersimpan.id(),
                alamat + "/hasil?rhk=" + tersimpan.id(),
                baris,
                saya.denganVersi(tersimpan.versi()));
    }

    /** What a choice says; one that is no longer offered has lost its words. */
    private static String label(List<Pilihan> pilihan, String nilai) {
        return nilai.isEmpty()
                ? ""
                : pilihan.stream()
                        .filter(p -> p.nilai().equals(nilai))
                        .findFirst()
                        .map(Pilihan::label)
                        .orElseGet(() -> teks("skp.atas.tidak-ada-lagi"));
    }

    private static String indikator(FormRhk form, int n) {
        if (n >= form.indikator().size()) {
            return "";
        }
        var i = form.indikator().get(n);
        return i.uraian() + " (" + Satuan.pada(i.target(), i.satuan()) + ")";
    }
}
