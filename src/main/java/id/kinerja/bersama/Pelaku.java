package id.kinerja.bersama;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the session knows her: account, person (an account without a person has none), the active role and the
 * unit subtree it is bounded to.
 *
 * @param lingkup path of the subtree of the active role ("/1000000000/1005010000/"); empty text means no subtree, "/" all
 * @param peranTersedia the roles she may switch to, the active one included
 */
public record Pelaku(
        AkunId akun,
        @Nullable PegawaiId pegawai,
        String nama,
        String jabatan,
        String unit,
        Peran peran,
        String lingkup,
        List<PeranBerlingkup> peranTersedia) {

    /** One role with its subtree and the name of that subtree's unit. */
    public record PeranBerlingkup(Peran peran, String lingkup, String unit) {}

    public Pelaku {
        peranTersedia = List.copyOf(peranTersedia);
    }

    /** The person behind the account; refuses accounts that belong to nobody in the staff list. */
    public PegawaiId pegawaiWajib() {
        if (pegawai == null) {
            throw new AturanDilanggar("bersama.akun-tanpa-pegawai");
        }
        return pegawai;
    }

    public boolean sebagai(Peran... salahSatu) {
        return List.of(salahSatu).contains(peran);
    }
}
