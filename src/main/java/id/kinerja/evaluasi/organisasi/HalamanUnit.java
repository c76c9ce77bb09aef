package id.kinerja.evaluasi.organisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.model.AturanPenilaian;
import id.kinerja.evaluasi.model.Periode;
import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.Rating;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The capaian of one unit in one period. */
public record HalamanUnit(
        String alamat,
        String periode,
        boolean tahunan,
        Kepala kepala,
        FormOrganisasi form,
        String matriks,
        Boleh boleh,
        List<Galat> galat) {

    public HalamanUnit {
        galat = List.copyOf(galat);
    }

    /** Title, and where it stands. */
    public record Kepala(String nama, String uraian, List<Tautan> induk, String status, String nada, String kalimat) {

        public Kepala {
            induk = List.copyOf(induk);
        }
    }

    /** What the reader may do. */
    public record Boleh(boolean ubah, boolean tetap) {}

    /** The same page for those who may only read it. */
    HalamanUnit hanyaBaca() {
        return new HalamanUnit(alamat, periode, tahunan, kepala, form, matriks, new Boleh(false, false), galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }

    public List<Pilihan> predikat() {
        return Arrays.stream(PredikatOrganisasi.values())
                .map(p -> new Pilihan(p.name(), p.label(), p.arti()))
                .toList();
    }

    public List<Pilihan> rating() {
        return Arrays.stream(Rating.values())
                .map(r -> new Pilihan(String.valueOf(r.tingkat()), r.label()))
                .toList();
    }

    static HalamanUnit susun(
            OrganisasiTersimpan.Unit u, Periode p, FormOrganisasi form, AturanPenilaian aturan, List<Galat> galat) {
        var c = u.capaian();
        var tetap = c != null && c.tetap();
        var status = c == null ? "BELUM" : c.tetap() ? "DITETAPKAN" : "DRAF";
        return new HalamanUnit(
                "/evaluasi/organisasi/" + u.id(),
                p.id().toString(),
                p.tahunan(),
                new Kepala(
                        u.nama(),
                        teks("evaluasi.organisasi.uraian-unit", p.nama(), Format.rentang(p.mulai(), p.akhir())),
                        List.of(new Tautan(teks("evaluasi.organisasi.menu"), "/evaluasi/organisasi?periode=" + p.id())),
                        teks("evaluasi.organisasi.status." + status),
                        tetap ? "ok" : c == null ? "perlu" : "utama",
                        kalimat(u, c)),
                form,
                p.tahunan()
                        ? form.dariMatriks(aturan.tahunan())
                                .map(m -> teks(
                                        "evaluasi.organisasi.matriks",
                                        m.label(),
                                        aturan.sumberTahunan().dasarHukum()))
                                .orElse(teks(
                                        "evaluasi.organisasi.matriks-belum",
                                        aturan.sumberTahunan().dasarHukum()))
                        : "",
                new Boleh(!tetap, !tetap && u.bolehTetap()),
                galat);
    }

    private static String kalimat(OrganisasiTersimpan.Unit u, OrganisasiTersimpan.@Nullable Capaian c) {
        if (c != null && c.tetap()) {
            return teks("evaluasi.organisasi.sudah", c.predikat().label(), c.penetap());
        }
        return u.bolehTetap()
                ? teks("evaluasi.organisasi.menunggu-anda")
                : teks("evaluasi.organisasi.menunggu-atasan", u.induk());
    }
}
