package id.kinerja.akses.sandi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.SandiBocor;
import id.kinerja.akses.model.SandiBaru;
import id.kinerja.bersama.tata.Galat;
import java.util.ArrayList;
import java.util.List;

/** What was typed; never written back to a page. */
record FormSandi(String kini, String baru, String ulangi) {

    /** Mistakes that can be told without the stored password. */
    List<Galat> galat(List<String> milik, SandiBocor bocor) {
        var hasil = new ArrayList<Galat>();
        bocor.baca(daftar -> SandiBaru.keberatan(baru, milik, daftar))
                .ifPresent(
                        k -> hasil.add(new Galat("baru", teks(k, SandiBaru.PALING_PENDEK, SandiBaru.PALING_PANJANG))));
        if (hasil.isEmpty() && baru.equals(kini)) {
            hasil.add(new Galat("baru", teks("akses.sandi.sama")));
        }
        if (!baru.equals(ulangi)) {
            hasil.add(new Galat("ulangi", teks("akses.admin.galat.ulangi")));
        }
        return hasil;
    }
}
