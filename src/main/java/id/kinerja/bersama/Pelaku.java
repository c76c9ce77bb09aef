package id.kinerja.bersama;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * One role with its subtree.
     *
     * @param lingkup path of the subtree, as in {@link Pelaku#lingkup()}
     * @param lingkupUnit the unit at the top of the subtree; none where the role has no subtree or covers everything
     * @param unit the name of that unit, empty without one
     */
    public record PeranBerlingkup(
            Peran peran, String lingkup, @Nullable UUID lingkupUnit, String unit) {

        /** Tells the role from the person's other roles. */
        public String kunci() {
            return lingkupUnit == null ? peran.name() : peran.name() + "." + lingkupUnit;
        }
    }

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

    /** The same person acting in another of her roles. */
    public Pelaku dalamPeran(PeranBerlingkup lain) {
        return new Pelaku(akun, pegawai, nama, jabatan, unit, lain.peran(), lain.lingkup(), peranTersedia);
    }

    /** The same person in one of the roles that follow from her position, where she holds it. */
    public Optional<Pelaku> dalamPeran(Peran lain) {
        return peranTersedia.stream().filter(p -> p.peran() == lain).findFirst().map(this::dalamPeran);
    }

    /** Whether she acts in her own right and not in a role that was assigned to her. */
    public boolean atasNamaSendiri() {
        return sebagai(Peran.PEGAWAI, Peran.PENILAI);
    }

    public boolean sebagai(Peran... salahSatu) {
        return List.of(salahSatu).contains(peran);
    }
}
