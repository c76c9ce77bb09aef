package id.kinerja.skp.pohon;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.perencanaan.HakSunting;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.skp.model.Cabang;

/** Who may say how sure she is of a node: the person of an RHK; of a goal its unit's leader and who may write it. */
final class HakKeyakinan {

    private HakKeyakinan() {}

    static boolean boleh(Cabang c, Pelaku pelaku) {
        if (c.orang()) {
            return c.saya();
        }
        var pimpinan = pelaku.sebagai(Peran.PIMPINAN)
                && !pelaku.lingkup().isEmpty()
                && !c.jalur().isEmpty()
                && c.jalur().startsWith(pelaku.lingkup());
        return pimpinan || HakSunting.boleh(pelaku, JenisSimpul.valueOf(c.jenis()), c.jalur());
    }
}
