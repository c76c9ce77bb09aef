package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.siklus.TindakanTahun;
import java.util.List;
import org.springframework.stereotype.Component;

/** Plans for everybody, on the page of the year. */
@Component
class PembukaanTahun implements TindakanTahun {

    @Override
    public List<Tindakan> untuk(int tahun, boolean terbuka) {
        var alamat = UraianRun.alamat(String.valueOf(tahun));
        return List.of(new Tindakan(
                teks("skp.pembukaan.judul"),
                teks(terbuka ? "skp.pembukaan.akibat" : "skp.pembukaan.belum-terbuka"),
                teks("skp.pembukaan.tombol"),
                terbuka ? alamat : "",
                teks("skp.pembukaan.lihat"),
                alamat));
    }
}
