package id.kinerja.skp.pohon;

import id.kinerja.bersama.Pelaku;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class KeyakinanController {

    private final NilaiKeyakinan nilai;
    private final Clock jam;

    KeyakinanController(NilaiKeyakinan nilai, Clock jam) {
        this.nilai = nilai;
        this.jam = jam;
    }

    @PostMapping("/pohon/{id}/keyakinan")
    String simpan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int tahun,
            @RequestParam(name = "nilai", defaultValue = "") String keyakinan,
            @RequestParam(defaultValue = "") String catatan,
            @AuthenticationPrincipal Pelaku pelaku) {
        var dipakai = TahunPohon.pilih(tahun, LocalDate.now(jam));
        nilai.nilai(id, dipakai, keyakinan, catatan, pelaku);
        return "redirect:" + PenyusunPohon.alamat(id, dipakai) + "&kabar=skp.kabar.keyakinan";
    }
}
