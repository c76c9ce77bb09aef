package id.kinerja.evaluasi.tampil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a page of evaluation says before the first year has been made.
 *
 * @param url where the reader makes it herself, empty for those who have to wait
 */
public record TanpaPeriode(String judul, String uraian, String tombol, String url) {

    public static ModelAndView halaman(Pelaku pelaku) {
        var pengelola = pelaku.sebagai(Peran.PENGELOLA_INSTANSI);
        var hal = new TanpaPeriode(
                teks("evaluasi.kosong.judul"),
                teks(pengelola ? "evaluasi.kosong.buat" : "evaluasi.kosong.tunggu"),
                teks("evaluasi.kosong.tombol"),
                pengelola ? "/periode" : "");
        return new ModelAndView("evaluasi/tampil/kosong", "hal", hal);
    }
}
