package id.kinerja.rasch.taksir;

import id.kinerja.rasch.AmbangTaksiran;
import id.kinerja.rasch.Bebas;
import id.kinerja.rasch.Elemen;
import id.kinerja.rasch.Elemen.Cocok;
import id.kinerja.rasch.Faset;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Status;
import id.kinerja.rasch.Taksiran;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Puts the result together once the measures stand still: extreme elements, errors, fit, fair averages. */
final class Penyusun {

    private final Rancangan semua;
    private final Bahan bahan;
    private final Pembuangan pembuangan;
    private final Penyelesai penyelesai;
    private final Ukuran u;

    Penyusun(Rancangan semua, Bahan bahan, Pembuangan pembuangan, Penyelesai penyelesai) {
        this.semua = semua;
        this.bahan = bahan;
        this.pembuangan = pembuangan;
        this.penyelesai = penyelesai;
        u = penyelesai.ukuran();
    }

    Taksiran susun(Pekerja pekerja) {
        if (bahan.setelan().penalti().isPresent() && bahan.setelan().bebas() == Bebas.RATER) {
            Pemusatan.perBagian(bahan, u, Bebas.RATER);
        }
        var periksa = new Pemeriksaan(bahan, u, pekerja);
        var ekstrem = new Ekstrem(semua, bahan, pembuangan, u);
        ekstrem.ukur();
        var penalti = bahan.setelan().penalti();
        var skor = bahan.skor();
        var bentuk = new Bentuk(semua.skala(), bahan.kelompok(), u.tau);
        double alpha = rata(u.alpha, ekstrem.rater.status);
        double theta = rata(u.theta, ekstrem.ratee.status);
        double delta = rata(u.delta, ekstrem.butir.status);
        var ratee = faset(
                semua.nama().ratee(),
                new Bagian(
                        u.theta,
                        ekstrem.ratee,
                        periksa.ratee,
                        skor.ratee(),
                        penalti.map(s -> 1 / (s.ratee() * s.ratee())).orElse(0.0)),
                x -> bentuk.rata(x - alpha - delta));
        var rater = faset(
                semua.nama().rater(),
                new Bagian(
                        u.alpha,
                        ekstrem.rater,
                        periksa.rater,
                        skor.rater(),
                        penalti.map(s -> 1 / (s.rater() * s.rater())).orElse(0.0)),
                x -> bentuk.rata(theta - x));
        var butir = faset(
                semua.nama().butir(),
                new Bagian(u.delta, ekstrem.butir, periksa.butir, skor.butir(), 0),
                x -> bentuk.rata(theta - alpha - x));
        var jejak = new Taksiran.Jejak(
                penyelesai.banyakSapuan(),
                penyelesai.langkah(),
                penyelesai.selisih(),
                periksa.logKemungkinan,
                bahan.sambungan().banyak(),
                (int) periksa.ratee.tanpaRagam());
        return new Taksiran(semua, bahan.d(), ratee, rater, butir, ambang(periksa), bahan.setelan(), jejak);
    }

    private static double rata(double[] v, Status[] status) {
        double jumlah = 0;
        int banyak = 0;
        for (int i = 0; i < v.length; i++) {
            if (status[i] == Status.TERTAKSIR) {
                jumlah += v[i];
                banyak++;
            }
        }
        return jumlah / banyak;
    }

    /** What the elements of one facet are made of. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Bagian(double[] ukuran, Ekstrem.Hasil ekstrem, Kecocokan cocok, double[] skor, double presisi) {}

    private Faset faset(List<String> nama, Bagian b, DoubleUnaryOperator adil) {
        int terendah = semua.skala().terendah();
        var galat = new double[b.ukuran.length];
        for (int i = 0; i < galat.length; i++) {
            galat[i] = b.ekstrem.status[i] == Status.TERTAKSIR
                    ? 1 / Math.sqrt(b.cocok.ragam(i) + b.presisi)
                    : b.ekstrem.galat[i];
        }
        return new Faset(nama, b.ekstrem.status, b.ukuran, galat, i -> {
            boolean ikut = b.ekstrem.status[i] == Status.TERTAKSIR;
            double banyak = ikut ? b.cocok.banyak(i) : b.ekstrem.banyak[i];
            double skor = (ikut ? b.skor[i] : b.ekstrem.skor[i]) + terendah * banyak;
            return new Elemen(
                    nama.get(i),
                    b.ekstrem.status[i],
                    skor,
                    banyak,
                    b.ukuran[i],
                    galat[i],
                    ikut ? b.cocok.cocok(i) : Cocok.TANPA,
                    adil.applyAsDouble(b.ukuran[i]));
        });
    }

    private List<AmbangTaksiran> ambang(Pemeriksaan periksa) {
        var hasil = new ArrayList<AmbangTaksiran>();
        for (int g = 0; g < u.tau.length; g++) {
            for (int k = 0; k < u.tau[g].length; k++) {
                hasil.add(new AmbangTaksiran(
                        g, semua.skala().terendah() + k + 1, u.tau[g][k], 1 / Math.sqrt(periksa.ragamAmbang[g][k])));
            }
        }
        return hasil;
    }
}
