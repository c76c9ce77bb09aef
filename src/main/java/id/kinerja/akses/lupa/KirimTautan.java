package id.kinerja.akses.lupa;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.Surel;
import id.kinerja.akses.data.PercobaanTersimpan;
import id.kinerja.akses.data.TautanSurat;
import id.kinerja.akses.model.TundaMasuk;
import id.kinerja.audit.Jejak;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the letter with the link, where there is somebody to send it to and she has not asked too often. */
@Service
class KirimTautan {

    private final TautanSurat tautan;
    private final PercobaanTersimpan percobaan;
    private final PengirimSurel pengirim;
    private final Jejak jejak;

    KirimTautan(TautanSurat tautan, PercobaanTersimpan percobaan, PengirimSurel pengirim, Jejak jejak) {
        this.tautan = tautan;
        this.percobaan = percobaan;
        this.pengirim = pengirim;
        this.jejak = jejak;
    }

    @Transactional
    Optional<Surel> siapkan(String namaMasuk) {
        if (percobaan
                .coba("lupa " + namaMasuk.toLowerCase(Locale.ROOT), TundaMasuk.ORANG)
                .isPresent()) {
            return Optional.empty();
        }
        return tautan.penerima(namaMasuk).map(p -> {
            var kode = tautan.buat(TautanSurat.Guna.SANDI_LUPA, p.akun(), null);
            jejak.catat(null, "akses.sandi.minta-tautan", "Akun", p.akun().toString(), "");
            var alamat = pengirim.alamat() + "/masuk/sandi?kode=" + kode;
            return new Surel(
                    p.surel(),
                    teks("akses.surel.lupa.judul"),
                    teks("akses.surel.lupa.isi", p.nama(), alamat, TautanSurat.MASA.toMinutes()));
        });
    }
}
