package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.skp.model.Skp;
import java.util.List;

/** What heads every page of the plan's editor. */
public record KepalaSkp(
        String id,
        String judul,
        String status,
        String rentang,
        String catatan,
        String penilai,
        int versi,
        String sini) {

    static KepalaSkp dari(Skp skp, String sini) {
        return new KepalaSkp(
                skp.id().toString(),
                teks(skp.perubahan() == null ? "skp.judul-tahun" : "skp.judul-perubahan", String.valueOf(skp.tahun())),
                skp.status().label(),
                Format.rentang(skp.mulai(), skp.akhir()),
                skp.catatan(),
                skp.penilai() == null
                        ? teks("skp.penilai-belum-ada")
                        : skp.penilai().nama(),
                skp.versi(),
                sini);
    }

    public String alamat() {
        return "/skp/" + id;
    }

    /** The four sections. */
    public List<Tautan> tab() {
        return List.of(
                tautan("skp.tab.hasil", "hasil"),
                tautan("skp.tab.perilaku", "perilaku"),
                tautan("skp.tab.dukungan", "dukungan"),
                tautan("skp.tab.tinjau", ""));
    }

    private Tautan tautan(String kunci, String bagian) {
        return new Tautan(teks(kunci), bagian.isEmpty() ? alamat() : alamat() + "/" + bagian, bagian.equals(sini));
    }
}
