package id.kinerja.skp.data;

import static kinerja.tabel.Tables.SKP_SKP;
import static org.jooq.impl.DSL.falseCondition;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import org.jooq.Condition;

/** Who may read a plan: a plan that fails the condition does not exist for the reader. */
final class HakSkp {

    private HakSkp() {}

    static Condition bolehLihat(Pelaku pelaku) {
        var milik = pelaku.pegawai() == null
                ? falseCondition()
                : SKP_SKP.PEGAWAI_ID.eq(pelaku.pegawai().nilai());
        return milik.or(karenaPeran(pelaku));
    }

    static Condition milik(Pelaku pelaku) {
        return SKP_SKP.PEGAWAI_ID.eq(pelaku.pegawaiWajib().nilai());
    }

    private static Condition karenaPeran(Pelaku pelaku) {
        if (pelaku.sebagai(Peran.PENILAI) && pelaku.pegawai() != null) {
            var saya = pelaku.pegawai().nilai();
            return SKP_SKP.PENILAI_ID.eq(saya).or(SKP_SKP.ATASAN_PENILAI_ID.eq(saya));
        }
        if (pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.PIMPINAN, Peran.INSPEKTORAT)
                && !pelaku.lingkup().isEmpty()) {
            return SKP_SKP.UNIT_JALUR.startsWith(pelaku.lingkup());
        }
        return falseCondition();
    }
}
