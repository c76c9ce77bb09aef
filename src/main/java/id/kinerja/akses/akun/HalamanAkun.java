package id.kinerja.akses.akun;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts, and the temporary password that was just set; it is shown once and never again. */
public record HalamanAkun(
        String cari,
        String ringkasan,
        List<Baris> baris,
        Halamanke halamanke,
        Baru baru,
        @Nullable SandiSementara sandi,
        List<Darurat> darurat) {

    public HalamanAkun {
        baris = List.copyOf(baris);
        darurat = List.copyOf(darurat);
    }

    /** Emergency access that is open. */
    public record Darurat(String id, String namaMasuk, String sampai) {}

    /** A new account as typed, with its mistakes. */
    public record Baru(String nama, String namaMasuk, List<Galat> galat) {

        static final Baru KOSONG = new Baru("", "", List.of());

        public Baru {
            galat = List.copyOf(galat);
        }
    }

    public record Baris(String id, String nama, String namaMasuk, boolean aktif, boolean berfaktor) {}

    public record SandiSementara(String nama, String sandi) {}
}
