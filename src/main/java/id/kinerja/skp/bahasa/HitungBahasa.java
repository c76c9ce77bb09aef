package id.kinerja.skp.bahasa;

import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.data.TahunLalu;
import id.kinerja.skp.model.SaranBahasa;
import id.kinerja.skp.model.Skp;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over all plans of a year how often each remark on the wording is made. */
@Service
class HitungBahasa {

    private final SkpTersimpan skp;
    private final TahunLalu lalu;

    HitungBahasa(SkpTersimpan skp, TahunLalu lalu) {
        this.skp = skp;
        this.lalu = lalu;
    }

    /**
     * What was counted.
     *
     * @param kena RHK with a remark of the kind, each RHK once for a kind
     */
    record Hitungan(int rencana, int rhk, int indikator, int rhkBersih, Map<String, Integer> kena) {}

    @Transactional(readOnly = true)
    Hitungan hitung(int tahun) {
        var jumlah = new int[4];
        var kena = new TreeMap<String, Integer>();
        skp.tiap(tahun, s -> satu(s, jumlah, kena));
        return new Hitungan(jumlah[0], jumlah[1], jumlah[2], jumlah[3], kena);
    }

    private void satu(Skp s, int[] jumlah, Map<String, Integer> kena) {
        var tercapai = lalu.realisasi(s);
        jumlah[0]++;
        for (var r : s.rhk()) {
            var saran = SaranBahasa.periksa(s, r, tercapai);
            jumlah[1]++;
            jumlah[2] += r.indikator().size();
            jumlah[3] += saran.isEmpty() ? 1 : 0;
            saran.stream().map(SaranBahasa.Saran::kode).distinct().forEach(kode -> kena.merge(kode, 1, Integer::sum));
        }
    }
}
