package id.kinerja.evaluasi.penilaian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.Rating;
import id.kinerja.umpanbalik.UmpanPimpinan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the Pejabat Penilai typed, exactly as typed. */
public record FormPenilaian(
        int versi, String hk, String pk, String alasan, String rekomendasi, Map<String, String> umpan) {

    static final int ALASAN_MAKS = 2000;
    private static final String RHK = "umpan-rhk-";
    private static final String PERILAKU = "umpan-perilaku-";
    private static final int UMPAN_MAKS = 100;
    private static final String POLA_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    public FormPenilaian {
        umpan = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(umpan));
    }

    static String isianRhk(UUID rhk) {
        return RHK + rhk;
    }

    static String isianPerilaku(Perilaku perilaku) {
        return PERILAKU + perilaku.name();
    }

    static FormPenilaian dari(Hasil h, IsiTersimpan.Berkas berkas) {
        var umpan = new LinkedHashMap<String, String>();
        berkas.isi().rhk().forEach(r -> umpan.put(isianRhk(r.id()), r.umpan()));
        berkas.isi().perilaku().forEach(p -> umpan.put(isianPerilaku(p.nilai()), p.umpan()));
        return new FormPenilaian(
                h.versi(),
                tingkat(h.nilai().hasil()),
                tingkat(h.nilai().perilaku()),
                h.nilai().alasan(),
                h.nilai().rekomendasi(),
                umpan);
    }

    static FormPenilaian dari(MultiValueMap<String, String> kiriman) {
        var umpan = new LinkedHashMap<String, String>();
        kiriman.keySet().stream()
                .filter(k -> k.startsWith(RHK) || k.startsWith(PERILAKU))
                .limit(UMPAN_MAKS)
                .forEach(k -> umpan.put(k, satu(kiriman, k)));
        var versi = satu(kiriman, "versi");
        return new FormPenilaian(
                versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : 0,
                satu(kiriman, "hk"),
                satu(kiriman, "pk"),
                satu(kiriman, "alasan"),
                satu(kiriman, "rekomendasi"),
                umpan);
    }

    private static String satu(MultiValueMap<String, String> kiriman, String nama) {
        var isi = kiriman.getFirst(nama);
        return isi == null ? "" : isi.strip();
    }

    private static String tingkat(@Nullable Rating rating) {
        return rating == null ? "" : String.valueOf(rating.tingkat());
    }

    FormPenilaian denganVersi(int lain) {
        return new FormPenilaian(lain, hk, pk, alasan, rekomendasi, umpan);
    }

    Map<UUID, String> umpanRhk() {
        var hasil = new LinkedHashMap<UUID, String>();
        umpan.forEach((k, isi) -> {
            if (k.startsWith(RHK) && k.substring(RHK.length()).matches(POLA_ID)) {
                hasil.put(UUID.fromString(k.substring(RHK.length())), isi);
            }
        });
        return hasil;
    }

    Map<Perilaku, String> umpanPerilaku() {
        var hasil = new LinkedHashMap<Perilaku, String>();
        for (var p : Perilaku.values()) {
            var isi = umpan.get(isianPerilaku(p));
            if (isi != null) {
                hasil.put(p, isi);
            }
        }
        return hasil;
    }

    /** Mistakes of shape; what is merely missing does not stop a draft. */
    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        terlaluPanjang(hasil, "alasan", alasan, ALASAN_MAKS);
        terlaluPanjang(hasil, "rekomendasi", rekomendasi, ALASAN_MAKS);
        umpan.forEach((k, isi) -> terlaluPanjang(hasil, k, isi, UmpanPimpinan.PANJANG_MAKS));
        return hasil;
    }

    /** What must be there before the result becomes final. */
    List<Galat> galatPenetapan(boolean hasilTetap) {
        var hasil = new ArrayList<>(galat());
        if (!hasilTetap && Rating.dariTingkat(hk).isEmpty()) {
            hasil.add(new Galat("hk", teks("evaluasi.galat.hk")));
        }
        if (Rating.dariTingkat(pk).isEmpty()) {
            hasil.add(new Galat("pk", teks("evaluasi.galat.pk")));
        }
        if (alasan.length() < Hasil.ALASAN_MIN) {
            hasil.add(new Galat("alasan", teks("evaluasi.galat.alasan", Hasil.ALASAN_MIN)));
        }
        return hasil;
    }

    private static void terlaluPanjang(List<Galat> hasil, String id, String isi, int maks) {
        if (isi.length() > maks) {
            hasil.add(new Galat(id, teks("evaluasi.galat.panjang", Format.angka(isi.length()), Format.angka(maks))));
        }
    }
}
