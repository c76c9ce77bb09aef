package id.kinerja.situs.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.ButirMenu;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers the entries of all modules, and folds those of one group into one. */
@Component
public class PenyusunMenu {

    private final List<Menu> menu;

    PenyusunMenu(List<Menu> menu) {
        this.menu = List.copyOf(menu);
    }

    /** The entries of a group for this person, in their order; empty where she has none. */
    public List<Menu.Butir> kelompok(String kelompok, Pelaku pelaku) {
        return semua(pelaku).stream()
                .filter(b -> !kelompok.isEmpty() && b.kelompok().equals(kelompok))
                .toList();
    }

    /** What the menu of the shell shows; a group of one is that one. */
    List<ButirMenu> utama(Pelaku pelaku, String jalur) {
        var tempat = new LinkedHashMap<String, List<Menu.Butir>>();
        for (var b : semua(pelaku)) {
            var kunci = b.kelompok().isEmpty() ? b.url() : b.kelompok();
            tempat.merge(kunci, List.of(b), PenyusunMenu::gabung);
        }
        var sini = sini(jalur, semua(pelaku));
        return tempat.values().stream().map(isi -> butir(isi, jalur, sini)).toList();
    }

    /** The page or something below it; of two entries that fit, the longer one is meant. */
    private static String sini(String jalur, List<Menu.Butir> semua) {
        return semua.stream()
                .map(Menu.Butir::url)
                .filter(url -> diSini(jalur, url))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static List<Menu.Butir> gabung(List<Menu.Butir> lama, List<Menu.Butir> baru) {
        return java.util.stream.Stream.concat(lama.stream(), baru.stream()).toList();
    }

    private List<Menu.Butir> semua(Pelaku pelaku) {
        return menu.stream()
                .flatMap(m -> m.butir(pelaku).stream())
                .sorted(Comparator.comparingInt(Menu.Butir::urutan).thenComparing(Menu.Butir::url))
                .toList();
    }

    private static ButirMenu butir(List<Menu.Butir> isi, String jalur, String sini) {
        var satu = isi.getFirst();
        var url = "/menu/" + satu.kelompok();
        return isi.size() == 1
                ? new ButirMenu(
                        teks(satu.kunci()),
                        satu.ikon(),
                        satu.url(),
                        0,
                        satu.url().equals(sini))
                : new ButirMenu(
                        teks("situs.kelompok." + satu.kelompok()),
                        satu.ikon(),
                        url,
                        0,
                        diSini(jalur, url) || isi.stream().anyMatch(b -> b.url().equals(sini)));
    }

    private static boolean diSini(String jalur, String url) {
        return jalur.equals(url) || jalur.startsWith(url + "/");
    }
}
