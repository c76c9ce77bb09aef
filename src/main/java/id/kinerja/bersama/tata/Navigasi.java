package id.kinerja.bersama.tata;

import java.util.List;

/**
 * The menus of the shell.
 *
 * @param utama at most seven entries of the active role
 * @param tambahan below a line in the side menu, such as the short guide
 * @param atas icon links in the header, such as help
 * @param kaki links in the footer
 */
public record Navigasi(List<ButirMenu> utama, List<ButirMenu> tambahan, List<ButirMenu> atas, List<ButirMenu> kaki) {

    private static final int MUAT_DI_BAWAH = 4;

    public Navigasi {
        utama = List.copyOf(utama);
        tambahan = List.copyOf(tambahan);
        atas = List.copyOf(atas);
        kaki = List.copyOf(kaki);
    }

    /** What fits in the bottom bar of a phone, beside the entry "Menu". */
    public List<ButirMenu> bawah() {
        return utama.subList(0, Math.min(MUAT_DI_BAWAH, utama.size()));
    }
}
