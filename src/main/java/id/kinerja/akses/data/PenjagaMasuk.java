package id.kinerja.akses.data;

import id.kinerja.akses.model.TundaMasuk;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows down guessing, by the name that is tried and the address it is tried from. */
@Component
public class PenjagaMasuk {

    private final PercobaanTersimpan percobaan;
    private final JejakTebakan tebakan;

    PenjagaMasuk(PercobaanTersimpan percobaan, JejakTebakan tebakan) {
        this.percobaan = percobaan;
        this.tebakan = tebakan;
    }

    /**
     * The seconds to wait before this attempt, empty where it may be made; it counts as failed until it succeeds. Who is
     * refused in one line is not counted in the others, so hammering from one address does not fill the line of a name.
     */
    public Optional<Long> coba(String nama, String alamat) {
        return percobaan
                .tunggu(alamat(alamat), TundaMasuk.ALAMAT)
                .or(() -> percobaan.tunggu(nama(nama), TundaMasuk.NAMA))
                .or(() -> percobaan.coba(orang(nama, alamat), TundaMasuk.ORANG))
                .or(() -> percobaan.coba(nama(nama), TundaMasuk.NAMA));
    }

    public void gagal(String nama, String alamat) {
        percobaan.coba(alamat(alamat), TundaMasuk.ALAMAT);
        tebakan.catat(nama, percobaan.banyaknya(nama(nama)));
    }

    public void berhasil(String nama, String alamat) {
        percobaan.lupakan(nama(nama));
        percobaan.lupakan(orang(nama, alamat));
        percobaan.bersihkan();
    }

    private static String nama(String nama) {
        return "nama " + nama.toLowerCase(Locale.ROOT);
    }

    private static String orang(String nama, String alamat) {
        return nama(nama) + " dari " + alamat;
    }

    private static String alamat(String alamat) {
        return "alamat " + alamat;
    }
}
