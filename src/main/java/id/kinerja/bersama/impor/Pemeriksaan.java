package id.kinerja.bersama.impor;

import java.util.List;

/**
 * What a file would do.
 *
 * @param salah number of lines that must be mended first
 * @param sidik fingerprint of the plan and of everything it rests on; another fingerprint means the data have changed
 */
public record Pemeriksaan(int baru, int berubah, int sama, int salah, List<Temuan> temuan, String sidik) {

    public Pemeriksaan {
        temuan = List.copyOf(temuan);
    }

    public boolean bersih() {
        return salah == 0;
    }

    /** Lines with at least one mistake; a line with three of them counts once. */
    public static int barisSalah(List<Temuan> temuan) {
        return (int) temuan.stream()
                .filter(t -> !t.peringatan())
                .map(Temuan::nomor)
                .distinct()
                .count();
    }
}
