package id.kinerja.rasch;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** The elements of one facet, numbered as in the {@link Rancangan}. Immutable; elements are made when asked for. */
public final class Faset extends AbstractList<Elemen> implements RandomAccess {

    private final List<String> nama;
    private final Status[] status;
    private final double[] ukuran;
    private final double[] galat;
    private final IntFunction<Elemen> pembuat;

    /**
     * @param pembuat makes element i; called again at each asking
     */
    public Faset(List<String> nama, Status[] status, double[] ukuran, double[] galat, IntFunction<Elemen> pembuat) {
        this.nama = nama;
        this.status = status.clone();
        this.ukuran = ukuran.clone();
        this.galat = galat.clone();
        this.pembuat = pembuat;
    }

    @Override
    public Elemen get(int i) {
        return pembuat.apply(i);
    }

    @Override
    public int size() {
        return ukuran.length;
    }

    public String nama(int i) {
        return nama.get(i);
    }

    /** Measure of element i, logits; NaN if unbounded. */
    public double ukuran(int i) {
        return ukuran[i];
    }

    /** Model standard error of element i, logits. */
    public double galat(int i) {
        return galat[i];
    }

    public Status status(int i) {
        return status[i];
    }

    public boolean tertaksir(int i) {
        return status[i] == Status.TERTAKSIR;
    }

    public double[] semuaUkuran() {
        return ukuran.clone();
    }

    /** Mean measure of the elements that are neither extreme nor unbounded. */
    public double rata() {
        double jumlah = 0;
        int banyak = 0;
        for (int i = 0; i < ukuran.length; i++) {
            if (tertaksir(i)) {
                jumlah += ukuran[i];
                banyak++;
            }
        }
        return jumlah / banyak;
    }

    public Keterpisahan keterpisahan() {
        var pilih = java.util.stream.IntStream.range(0, ukuran.length)
                .filter(this::tertaksir)
                .toArray();
        return Keterpisahan.hitung(
                java.util.Arrays.stream(pilih).mapToDouble(i -> ukuran[i]).toArray(),
                java.util.Arrays.stream(pilih).mapToDouble(i -> galat[i]).toArray());
    }
}
