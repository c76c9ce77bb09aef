package id.kinerja.perencanaan.pohon;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.model.HakSunting;
import id.kinerja.perencanaan.model.Simpul;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tree worded for reading; with a search only the matching goals and the way to them remain. */
public record HalamanPohon(int tahun, String cari, int jumlah, boolean bolehVisi, List<Cabang> akar) {

    /** Branches of the first levels are open, the many sasaran unit are folded. */
    private static final int TERBUKA = 3;

    public HalamanPohon {
        akar = List.copyOf(akar);
    }

    /** One goal with what hangs below it. */
    public record Cabang(
            String id,
            String jenis,
            String uraian,
            String pemilik,
            List<String> indikator,
            boolean terbuka,
            boolean cocok,
            boolean sunting,
            boolean tambah,
            List<Cabang> anak) {

        public Cabang {
            indikator = List.copyOf(indikator);
            anak = List.copyOf(anak);
        }
    }

    static HalamanPohon susun(List<Simpul> semua, int tahun, String cari, Pelaku pelaku) {
        var menurutInduk = new HashMap<SimpulId, List<Simpul>>();
        var akar = new ArrayList<Simpul>();
        for (var s : semua) {
            if (s.induk() == null) {
                akar.add(s);
            } else {
                menurutInduk.computeIfAbsent(s.induk(), k -> new ArrayList<>()).add(s);
            }
        }
        var kata = cari.toLowerCase(Locale.ROOT);
        var pohon = akar.stream()
                .map(s -> cabang(s, menurutInduk, 0, kata, pelaku))
                .filter(c -> kata.isEmpty() || c.cocok() || !c.anak().isEmpty())
                .toList();
        return new HalamanPohon(tahun, cari, semua.size(), pelaku.sebagai(Peran.PENGELOLA_INSTANSI), pohon);
    }

    private static Cabang cabang(
            Simpul s, Map<SimpulId, List<Simpul>> menurutInduk, int dalam, String kata, Pelaku pelaku) {
        var cocok = !kata.isEmpty()
                && (s.uraian() + " " + s.namaUnit()).toLowerCase(Locale.ROOT).contains(kata);
        var anak = menurutInduk.getOrDefault(s.id(), List.of()).stream()
                .map(a -> cabang(a, menurutInduk, dalam + 1, kata, pelaku))
                .filter(c -> kata.isEmpty() || c.cocok() || !c.anak().isEmpty())
                .toList();
        return new Cabang(
                s.id().toString(),
                s.jenis().label() + (s.kode().isEmpty() ? "" : " " + s.kode()),
                s.uraian(),
                s.namaUnit(),
                s.indikator().stream().map(HalamanPohon::indikator).collect(Collectors.toList()),
                dalam < TERBUKA || !kata.isEmpty(),
                cocok,
                HakSunting.boleh(pelaku, s),
                s.jenis().anak().isPresent() && HakSunting.bolehMenambah(pelaku, s),
                anak);
    }

    private static String indikator(Simpul.Indikator i) {
        var satuan = i.satuan().isEmpty() ? "" : " " + i.satuan();
        if (i.bawah() == null || i.atas() == null) {
            return teks("perencanaan.indikator.tanpa-target", i.uraian());
        }
        var target = i.bawah().compareTo(i.atas()) == 0
                ? Format.angka(i.bawah()) + satuan
                : teks("perencanaan.indikator.rentang", Format.angka(i.bawah()), Format.angka(i.atas())) + satuan;
        return i.realisasi() == null
                ? teks("perencanaan.indikator.target", i.uraian(), target)
                : teks("perencanaan.indikator.realisasi", i.uraian(), target, Format.angka(i.realisasi()) + satuan);
    }
}
