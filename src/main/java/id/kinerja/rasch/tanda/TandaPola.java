package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Elemen;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.List;

/** How a rater spreads marks: the middle, the range, one impression for all items, the same mark throughout, surprises. */
final class TandaPola {

    private static final double TENGAH_LEBIH = 0.10;
    private static final double TENGAH_Z = 3;
    private static final double TENGAH_INFIT = 0.6;
    private static final int TENGAH_ORANG = 4;
    private static final double RENTANG = 0.5;
    private static final int RENTANG_ORANG = 6;
    private static final double HALO = 0.55;
    private static final int HALO_PASANGAN = 2;
    private static final double SERUPA_BAGIAN = 0.8;
    private static final int SERUPA_PASANGAN = 3;
    private static final double SERUPA_SIMPANGAN = 0.2;
    private static final double KACAU = 1.5;
    private static final double TERLALU_RAPI = 0.4;
    private static final int NILAI_MIN = 60;

    private final BahanTanda bahan;
    private final Rancangan d;
    private final List<Tanda> hasil;
    /** CENTRAL waits for the false-discovery control over all raters. */
    private final List<Tanda> calonTengah = new ArrayList<>();

    private final List<Double> pTengah = new ArrayList<>();

    TandaPola(BahanTanda bahan, List<Tanda> hasil) {
        this.bahan = bahan;
        d = bahan.rancangan();
        this.hasil = hasil;
    }

    void cari() {
        var pola = new PolaPasangan(bahan.taksiran());
        for (int j = 0; j < d.banyakRater(); j++) {
            var r = new Rekap();
            for (int q = d.awalRater(j); q < d.awalRater(j + 1); q++) {
                int p = d.pasanganRater(q);
                if (pola.hitung(p, bahan.pasangan().ukuran()[p])) {
                    r.tambah(
                            pola, bahan.pasangan().ukuran()[p], bahan.pasangan().ragam()[p]);
                    r.orang(bahan.taksiran().ratee().ukuran(d.ratee(p)));
                }
            }
            periksa(j, r);
        }
        double batas = KendaliPalsu.batas(
                pTengah.stream().mapToDouble(Double::doubleValue).toArray());
        for (int k = 0; k < pTengah.size(); k++) {
            if (pTengah.get(k) <= batas && calonTengah.get(k).statistik() >= TENGAH_LEBIH) {
                hasil.add(calonTengah.get(k));
            }
        }
    }

    private void periksa(int j, Rekap r) {
        var e = bahan.taksiran().rater().get(j);
        if (r.pasangan == 1) {
            tanda(Kode.LOW_INFO, j, 1, 2, 1);
        }
        tengah(j, r, e);
        rentang(j, r);
        if (r.pasangan >= HALO_PASANGAN && r.kuadrat / r.kuadratHarapan < HALO) {
            tanda(Kode.HALO, j, r.kuadrat / r.kuadratHarapan, HALO, r.pasangan);
        }
        if (r.berragam >= SERUPA_PASANGAN && r.serupa >= SERUPA_BAGIAN * r.berragam) {
            tanda(Kode.STRAIGHTLINE, j, (double) r.serupa / r.berragam, SERUPA_BAGIAN, r.berragam);
        }
        double infit = e.cocok().infit();
        if (e.banyak() >= NILAI_MIN && infit > KACAU) {
            tanda(Kode.ERRATIC, j, infit, KACAU, (long) e.banyak());
        }
        if (e.banyak() >= NILAI_MIN && infit < TERLALU_RAPI) {
            tanda(Kode.OVERFIT, j, infit, TERLALU_RAPI, (long) e.banyak());
        }
    }

    private void tengah(int j, Rekap r, Elemen e) {
        if (r.pasangan < TENGAH_ORANG) {
            return;
        }
        double z = (r.tengah - r.tengahHarapan) / Math.sqrt(r.tengahRagam);
        double lebih = (r.tengah - r.tengahHarapan) / r.nilai;
        boolean kena = z >= TENGAH_Z && e.cocok().infit() < TENGAH_INFIT;
        pTengah.add(KendaliPalsu.satuSisi(z));
        calonTengah.add(new Tanda(
                Kode.CENTRAL,
                bahan.rater(j),
                kena ? lebih : -1,
                TENGAH_LEBIH,
                r.pasangan,
                KalimatTanda.pola(Kode.CENTRAL, r.pasangan)));
    }

    private void rentang(int j, Rekap r) {
        if (r.pasangan < RENTANG_ORANG) {
            return;
        }
        double amatan = (r.ukuran2 - r.ukuran * r.ukuran / r.pasangan) / (r.pasangan - 1);
        double orang = (r.theta2 - r.theta * r.theta / r.pasangan) / (r.pasangan - 1);
        double harapan = orang + r.galat2 / r.pasangan;
        double nisbah = Math.sqrt(amatan / harapan);
        if (nisbah < RENTANG) {
            tanda(Kode.RANGE, j, nisbah, RENTANG, r.pasangan);
        }
    }

    private void tanda(Kode kode, int j, double statistik, double ambang, long n) {
        hasil.add(new Tanda(kode, bahan.rater(j), statistik, ambang, n, KalimatTanda.pola(kode, n)));
    }

    /** Sums over the pairs of one rater. */
    private static final class Rekap {

        private int pasangan;
        private int nilai;
        private double tengah;
        private double tengahHarapan;
        private double tengahRagam;
        private double kuadrat;
        private double kuadratHarapan;
        private int berragam;
        private int serupa;
        private double ukuran;
        private double ukuran2;
        private double galat2;
        private double theta;
        private double theta2;

        void orang(double ukuran) {
            theta += ukuran;
            theta2 += ukuran * ukuran;
        }

        void tambah(PolaPasangan pola, double d, double v) {
            pasangan++;
            nilai += pola.banyak;
            tengah += pola.tengah;
            tengahHarapan += pola.tengahHarapan;
            tengahRagam += pola.tengahRagam;
            kuadrat += pola.kuadrat;
            kuadratHarapan += pola.kuadratHarapan;
            ukuran += d;
            ukuran2 += d * d;
            galat2 += v;
            if (pola.simpanganHarapan() >= SERUPA_SIMPANGAN) {
                berragam++;
                serupa += pola.serupa ? 1 : 0;
            }
        }
    }
}
