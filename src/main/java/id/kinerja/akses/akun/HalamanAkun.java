package id.kinerja.akses.akun;

import id.kinerja.bersama.tata.Halamanke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts, and the temporary password that was just set; it is shown once and never again. */
public record HalamanAkun(
        String cari,
        String ringkasan,
        List<Baris> baris,
        Halamanke halamanke,
        @Nullable SandiSementara sandi) {

    public HalamanAkun {
        baris = List.copyOf(baris);
    }

    public record Baris(String id, String nama, String namaMasuk, boolean aktif) {}

    public record SandiSementara(String nama, String sandi) {}
}
