package id.kinerja.perencanaan.model;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;

/** Who may write goals: the instansi's administrator all of them, a unit's administrator those of her own subtree. */
public final class HakSunting {

    private HakSunting() {}

    public static boolean boleh(Pelaku pelaku, Simpul s) {
        if (pelaku.sebagai(Peran.PENGELOLA_INSTANSI)) {
            return true;
        }
        return pelaku.sebagai(Peran.PENGELOLA_UNIT)
                && s.jenis() == JenisSimpul.SASARAN_UNIT
                && !s.unitJalur().isEmpty()
                && s.unitJalur().startsWith(pelaku.lingkup());
    }

    /** A unit's administrator may hang her unit's sasaran below a sasaran of the province. */
    public static boolean bolehMenambah(Pelaku pelaku, Simpul induk) {
        return pelaku.sebagai(Peran.PENGELOLA_INSTANSI)
                || (pelaku.sebagai(Peran.PENGELOLA_UNIT) && induk.jenis() == JenisSimpul.SASARAN);
    }
}
