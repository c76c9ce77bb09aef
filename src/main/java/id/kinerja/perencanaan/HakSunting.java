package id.kinerja.perencanaan;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;

/** Who may write goals: the instansi's administrator all of them, a unit's administrator those of her own subtree. */
public final class HakSunting {

    private HakSunting() {}

    /** @param unitJalur path of the owning unit, empty where no unit owns it */
    public static boolean boleh(Pelaku pelaku, JenisSimpul jenis, String unitJalur) {
        if (pelaku.sebagai(Peran.PENGELOLA_INSTANSI)) {
            return true;
        }
        return pelaku.sebagai(Peran.PENGELOLA_UNIT)
                && jenis.milikUnit()
                && !unitJalur.isEmpty()
                && unitJalur.startsWith(pelaku.lingkup());
    }

    /** A unit's administrator may hang her unit's goals below any sasaran, those of other units included (crosscutting). */
    public static boolean bolehMenambah(Pelaku pelaku, JenisSimpul induk) {
        return !induk.anak().isEmpty()
                && (pelaku.sebagai(Peran.PENGELOLA_INSTANSI)
                        || (pelaku.sebagai(Peran.PENGELOLA_UNIT)
                                && (induk == JenisSimpul.SASARAN || induk.milikUnit())));
    }
}
