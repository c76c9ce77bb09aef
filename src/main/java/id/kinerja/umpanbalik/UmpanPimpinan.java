package id.kinerja.umpanbalik;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.PeriodeId;
import java.util.Map;
import java.util.UUID;

/** What the superior says about each RHK and each behaviour of one person in one period. */
public interface UmpanPimpinan {

    /** Longest note that is kept, in characters. */
    int PANJANG_MAKS = 2000;

    /**
     * Keeps the notes as they now stand; an empty text takes the note away, what is not mentioned stays.
     *
     * @param rhk note for each RHK, which the caller has checked to be the receiver's own
     */
    void simpan(Alamat alamat, Map<UUID, String> rhk, Map<Perilaku, String> perilaku);

    /** Who tells whom about which period. */
    record Alamat(PegawaiId penerima, PeriodeId periode, PegawaiId pemberi) {}
}
