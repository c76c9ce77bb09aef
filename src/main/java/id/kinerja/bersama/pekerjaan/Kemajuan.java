package id.kinerja.bersama.pekerjaan;

import org.jspecify.annotations.Nullable;

/**
 * How far work has come.
 *
 * @param tahap name of the phase, in the form of the kind; empty before the first step
 * @param kursor where in the phase the next step begins, in the form of the kind
 * @param selesai how many of {@code jumlah} are done, for the bar; 0 of 0 while that is not known
 * @param catatan what is to be told at the end, in the form of the kind
 * @param hasil none until there is nothing left to do
 */
public record Kemajuan(
        String tahap,
        String kursor,
        int selesai,
        int jumlah,
        String catatan,
        @Nullable Hasil hasil) {

    /** Before the first step. */
    public static final Kemajuan AWAL = new Kemajuan("", "", 0, 0, "", null);

    /** Where the result is: on a page, or in a file of the folder of the work; both may be missing. */
    public record Hasil(@Nullable String tautan, @Nullable String berkas) {}

    public Kemajuan ke(String tahapBaru, String kursorBaru) {
        return new Kemajuan(tahapBaru, kursorBaru, selesai, jumlah, catatan, null);
    }

    public Kemajuan hitung(int selesaiBaru, int jumlahBaru) {
        return new Kemajuan(tahap, kursor, selesaiBaru, jumlahBaru, catatan, hasil);
    }

    public Kemajuan mencatat(String catatanBaru) {
        return new Kemajuan(tahap, kursor, selesai, jumlah, catatanBaru, hasil);
    }

    public Kemajuan usai(Hasil hasilnya) {
        return new Kemajuan(tahap, kursor, selesai, jumlah, catatan, hasilnya);
    }
}
