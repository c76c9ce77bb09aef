package id.kinerja.rasch.tanda;

import id.kinerja.rasch.Elemen;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.tanda.Tanda.Kode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final CalonTanda tengah = new CalonTanda();
    private final CalonTanda halo = new CalonTanda();
    private final CalonTanda serupa = new CalonTanda();

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
        tengah.terima(hasil);
        halo.terima(hasil);
        serupa.terima(hasil);
    }

    private void periksa(int j, Rekap r) {
        var e = bahan.taksiran().rater().get(j);
        if (r.pasangan == 1) {
            tanda(Kode.LOW_INFO, j, 1, 2, 1);
        }
        tengah(j, r, e);
        rentang(j, r);
        halo(j, r);
        serupa(j, r);
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
        boolean kena = z >= TENGAH_Z && lebih >= TENGAH_LEBIH && e.cocok().infit() < TENGAH_INFIT;
        tengah.tambah(KendaliPalsu.satuSisi(z), calon(kena, Kode.CENTRAL, j, lebih, TENGAH_LEBIH, r.pasangan));
    }

    private void halo(int j, Rekap r) {
        if (r.pasangan < HALO_PASANGAN) {
            return;
        }
        double nisbah = r.kuadrat / r.kuadratHarapan;
        double z = (r.kuadratHarapan - r.kuadrat) / Math.sqrt(r.kuadratRagam);
        halo.tambah(KendaliPalsu.satuSisi(z), calon(nisbah < HALO, Kode.HALO, j, nisbah, HALO, r.pasangan));
    }

    private void serupa(int j, Rekap r) {
        int banyak = r.peluangSerupa.size();
        if (banyak < SERUPA_PASANGAN) {
            return;
        }
        double bagian = (double) r.serupa / banyak;
        serupa.tambah(
                KendaliPalsu.sedikitnya(r.serupa, r.peluangSerupa),
                calon(bagian >= SERUPA_BAGIAN, Kode.STRAIGHTLINE, j, bagian, SERUPA_BAGIAN, banyak));
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
        hasil.add(buat(kode, j, statistik, ambang, n));
    }

    private Optional<Tanda> calon(boolean kena, Kode kode, int j, double statistik, double ambang, long n) {
        return kena ? Optional.of(buat(kode, j, statistik, ambang, n)) : Optional.empty();
    }

    private Tanda buat(Kode kode, int j, double statistik, double ambang, long n) {
        return new Tanda(kode, bahan.rater(j), statistik, ambang, n, KalimatTanda.pola(kode, n));
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
        private double kuadratRagam;
        private int serupa;
        private double ukuran;
        private double ukuran2;
        private double galat2;
        private double theta;
        private double theta2;
        /** Of the pairs in which the items are expected to differ. */
        private final List<Double> peluangSerupa = new ArrayList<>();

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
            kuadratRagam += pola.kuadratRagam;
            ukuran += d;
            ukuran2 += d * d;
            galat2 += v;
            if (pola.simpanganHarapan() >= SERUPA_SIMPANGAN) {
                peluangSerupa.add(pola.peluangSerupa);
                serupa += pola.serupa ? 1 : 0;
            }
        }
    }
}
