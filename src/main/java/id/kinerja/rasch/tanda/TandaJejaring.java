package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.taksir.Keterhubungan;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.List;

/** What cannot be compared, or hangs by a thread. */
final class TandaJejaring {

    private static final int KATEGORI_MIN = 10;

    private final BahanTanda bahan;

    TandaJejaring(BahanTanda bahan) {
        this.bahan = bahan;
    }

    void cari(Keterhubungan hubung, List<Tanda> hasil) {
        int banyak = hubung.bagian().size();
        for (int g = 0; banyak > 1 && g < banyak; g++) {
            var b = hubung.bagian().get(g);
            hasil.add(new Tanda(
                    Kode.DISCONNECTED,
                    b.pertama(),
                    banyak,
                    1,
                    b.ratee(),
                    KalimatTanda.terpisah(b.pertama(), b.ratee(), b.rater())));
        }
        var d = bahan.taksiran().dipakai();
        for (var l : hubung.tautanLemah()) {
            var rater = d.nama().rater().get(d.rater(l.pasangan()));
            var ratee = d.nama().ratee().get(d.ratee(l.pasangan()));
            hasil.add(new Tanda(
                    Kode.WEAK_LINK,
                    rater + "|" + ratee,
                    l.ratee(),
                    KATEGORI_MIN,
                    1,
                    KalimatTanda.tautanLemah(rater, ratee, l.ratee())));
        }
        kategoriJarang(d, hasil);
    }

    private static void kategoriJarang(Rancangan d, List<Tanda> hasil) {
        var kali = new long[d.skala().langkah() + 1];
        for (int r = 0; r < d.banyakNilai(); r++) {
            kali[d.nilai(r)] += d.bobot(r);
        }
        for (int k = 0; k < kali.length; k++) {
            if (kali[k] < KATEGORI_MIN) {
                int label = k + d.skala().terendah();
                hasil.add(new Tanda(
                        Kode.THRESHOLD,
                        String.valueOf(label),
                        kali[k],
                        KATEGORI_MIN,
                        kali[k],
                        KalimatTanda.kategoriJarang(label, kali[k])));
            }
        }
    }
}
