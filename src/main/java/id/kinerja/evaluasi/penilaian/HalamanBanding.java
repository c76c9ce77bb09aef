package id.kinerja.evaluasi.penilaian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Rating;
import java.util.ArrayList;
import java.util.List;

/** Someone changed the evaluation meanwhile: what is stored beside what was typed. */
public record HalamanBanding(String nama, String alamat, List<Baris> baris, FormPenilaian form) {

    public HalamanBanding {
        baris = List.copyOf(baris);
    }

    /** One field in both versions. */
    public record Baris(String label, String tersimpan, String tulisanSaya) {

        public boolean beda() {
            return !tersimpan.equals(tulisanSaya);
        }
    }

    static HalamanBanding susun(Hasil h, IsiTersimpan.Berkas berkas, FormPenilaian saya) {
        var lama = FormPenilaian.dari(h, berkas);
        var baris = new ArrayList<Baris>();
        baris.add(new Baris(teks("evaluasi.nilai.hasil"), kata(lama.hk()), kata(saya.hk())));
        baris.add(new Baris(teks("evaluasi.nilai.perilaku"), kata(lama.pk()), kata(saya.pk())));
        baris.add(new Baris(teks("evaluasi.nilai.alasan"), lama.alasan(), saya.alasan()));
        baris.add(new Baris(teks("evaluasi.nilai.rekomendasi"), lama.rekomendasi(), saya.rekomendasi()));
        berkas.isi()
                .rhk()
                .forEach(r -> baris.add(
                        umpan(teks("evaluasi.banding.umpan", r.uraian()), FormPenilaian.isianRhk(r.id()), lama, saya)));
        berkas.isi()
                .perilaku()
                .forEach(p -> baris.add(umpan(
                        teks("evaluasi.banding.umpan", p.nilai().label()),
                        FormPenilaian.isianPerilaku(p.nilai()),
                        lama,
                        saya)));
        return new HalamanBanding(
                h.pegawai().nama(),
                "/evaluasi/" + h.id(),
                baris.stream()
                        .filter(b ->
                                !b.tersimpan().isEmpty() || !b.tulisanSaya().isEmpty())
                        .toList(),
                saya.denganVersi(h.versi()));
    }

    private static Baris umpan(String label, String isian, FormPenilaian lama, FormPenilaian saya) {
        return new Baris(
                label, lama.umpan().getOrDefault(isian, ""), saya.umpan().getOrDefault(isian, ""));
    }

    private static String kata(String tingkat) {
        return Rating.dariTingkat(tingkat).map(Rating::label).orElse("");
    }
}
