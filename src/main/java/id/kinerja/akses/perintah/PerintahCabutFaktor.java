package id.kinerja.akses.perintah;

import id.kinerja.bersama.Nip;
import id.kinerja.bersama.Perintah;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The way in when the only administrator has lost her telephone. */
@Command(name = "cabut-faktor", description = "Mencabut faktor kedua satu akun dan mengakhiri semua sesinya.")
public final class PerintahCabutFaktor implements Perintah {

    @Parameters(index = "0", paramLabel = "NAMA-MASUK", description = "NIP atau nama masuk akun itu.")
    private String namaMasuk = "";

    /** For the service loader. */
    public PerintahCabutFaktor() {}

    @Override
    public String kelompok() {
        return "akses";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        if (layanan.getBean(CabutFaktorDarurat.class).cabut(Nip.rapikan(namaMasuk))) {
            System.out.println("Faktor kedua dicabut. Masuklah dengan kata sandi, lalu pasang yang baru.");
            return 0;
        }
        System.err.println("Tidak ada akun aktif dengan nama itu yang memasang faktor kedua.");
        return 1;
    }
}
