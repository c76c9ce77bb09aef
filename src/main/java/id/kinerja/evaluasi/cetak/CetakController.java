package id.kinerja.evaluasi.cetak;

import id.kinerja.audit.BukuHarian;
import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.evaluasi.HasilId;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import id.kinerja.evaluasi.data.IsiTersimpan;
import id.kinerja.evaluasi.model.Hasil;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** An evaluation on its official forms: F6 to F8 by kind and approach, and F9, Dokumen Evaluasi. */
@Controller("evaluasiCetakController")
@RequestMapping("/evaluasi/{id}")
class CetakController {

    private final FormulirTersimpan formulir;
    private final IsiTersimpan isi;
    private final BukuHarian harian;
    private final ModeContoh contoh;
    private final String instansi;

    CetakController(
            FormulirTersimpan formulir,
            IsiTersimpan isi,
            BukuHarian harian,
            ModeContoh contoh,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.formulir = formulir;
        this.isi = isi;
        this.harian = harian;
        this.contoh = contoh;
        this.instansi = instansi;
    }

    @FormulirResmi
    @GetMapping("/cetak")
    ModelAndView evaluasi(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = formulir.evaluasi(new HasilId(id), pelaku);
        dibuka(satu.hasil(), pelaku);
        var berkas = isi.muat(satu.hasil().id());
        var hal = HalamanEvaluasi.susun(satu, berkas, instansi, contoh.aktif());
        return new ModelAndView("evaluasi/cetak/evaluasi", "hal", hal);
    }

    @FormulirResmi
    @GetMapping("/dokumen")
    ModelAndView dokumen(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var satu = formulir.dokumen(new HasilId(id), pelaku);
        dibuka(satu.hasil(), pelaku);
        return new ModelAndView("evaluasi/cetak/dokumen", "hal", HalamanDokumen.susun(satu, instansi, contoh.aktif()));
    }

    private void dibuka(Hasil satu, Pelaku pelaku) {
        harian.dibuka(pelaku, "Hasil", satu.id().nilai(), satu.pegawai().id());
    }
}
