package id.kinerja.perencanaan.perjanjian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.ModeContoh;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.FormulirResmi;
import id.kinerja.bersama.tata.TandaTangan;
import id.kinerja.perencanaan.PerjanjianId;
import id.kinerja.perencanaan.data.PerjanjianTersimpan;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The agreement on its official form (PermenPANRB 53/2014, lampiran I). */
@Controller
class CetakPerjanjianController {

    private final PerjanjianTersimpan perjanjian;
    private final ModeContoh contoh;
    private final String instansi;

    CetakPerjanjianController(
            PerjanjianTersimpan perjanjian,
            ModeContoh contoh,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.perjanjian = perjanjian;
        this.contoh = contoh;
        this.instansi = instansi;
    }

    @FormulirResmi
    @GetMapping("/perjanjian/{id}/cetak")
    ModelAndView cetak(@PathVariable UUID id, @AuthenticationPrincipal Pelaku pelaku) {
        var p = perjanjian.muat(new PerjanjianId(id), pelaku);
        var hari = TandaTangan.hari(p.disepakati(), teks("perencanaan.perjanjian.belum-disepakati"));
        var hal = new HalamanCetakPerjanjian(
                "/perjanjian/" + id,
                instansi,
                contoh.aktif(),
                teks(p.revisi() == 0 ? "perencanaan.perjanjian.cetak" : "perencanaan.perjanjian.cetak-revisi"),
                String.valueOf(p.tahun()),
                p.pertama(),
                p.kedua(),
                p.butir(),
                p.program().stream()
                        .map(g -> new HalamanCetakPerjanjian.Anggaran(
                                g.program(),
                                teks("perencanaan.perjanjian.rupiah", Format.angka(g.anggaran())),
                                g.keterangan()))
                        .toList(),
                new TandaTangan(
                        "",
                        teks("perencanaan.perjanjian.pihak-kedua"),
                        p.kedua().nama(),
                        ""),
                new TandaTangan(
                        hari,
                        teks("perencanaan.perjanjian.pihak-pertama"),
                        p.pertama().nama(),
                        ""));
        return new ModelAndView("perencanaan/perjanjian/cetak", "hal", hal);
    }
}
