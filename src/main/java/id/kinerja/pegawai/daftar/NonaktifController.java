package id.kinerja.pegawai.daftar;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.pegawai.data.DaftarNonaktif;
import id.kinerja.pegawai.model.AlasanBerhenti;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding somebody who left, to read her record or to take her up again. */
@Controller
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class NonaktifController {

    private static final int CARI_MAKS = 100;

    private final DaftarNonaktif daftar;

    NonaktifController(DaftarNonaktif daftar) {
        this.daftar = daftar;
    }

    @GetMapping("/pegawai/nonaktif")
    ModelAndView daftar(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "1") int halaman,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dicari = cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari;
        var isi = daftar.halaman(dicari, Potongan.nomorSah(halaman), pelaku);
        var alamat = "/pegawai/nonaktif?cari=" + URLEncoder.encode(dicari, StandardCharsets.UTF_8) + "&";
        var hal = new HalamanNonaktif(
                dicari,
                isi.isi().stream().map(NonaktifController::baris).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat));
        return new ModelAndView("pegawai/daftar/nonaktif", "hal", hal);
    }

    private static HalamanNonaktif.Baris baris(DaftarNonaktif.Baris b) {
        return new HalamanNonaktif.Baris(
                "/pegawai/" + b.id(),
                b.nama(),
                Format.nip(b.nip()),
                b.sejak() == null ? teks("pegawai.nonaktif.tak-tercatat") : Format.tanggal(b.sejak()),
                AlasanBerhenti.dari(b.alasan()).map(AlasanBerhenti::label).orElse(""));
    }
}
