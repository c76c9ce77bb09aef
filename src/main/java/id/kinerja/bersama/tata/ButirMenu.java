package id.kinerja.bersama.tata;

/**
 * One entry of a menu.
 *
 * @param ikon Tabler icon name
 * @param hitungan number of things waiting behind it; 0 shows nothing
 */
public record ButirMenu(String label, String ikon, String url, int hitungan, boolean aktif) {

    public ButirMenu(String label, String ikon, String url) {
        this(label, ikon, url, 0, false);
    }

    public boolean adaHitungan() {
        return hitungan > 0;
    }
}
