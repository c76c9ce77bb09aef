package id.kinerja.audit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its full subtrees from large to small, all that is needed to append.
 * At most 63 hashes, whatever the size.
 */
public final class TepiPohon {

    /** Hears of each node that has just become full. */
    @FunctionalInterface
    public interface Pendengar {
        void penuh(int tingkat, long nomor, Sidik sidik);
    }

    private final List<Sidik> tepi;
    private long ukuran;

    private TepiPohon(long ukuran, List<Sidik> tepi) {
        this.ukuran = ukuran;
        this.tepi = new ArrayList<>(tepi);
    }

    public static TepiPohon kosong() {
        return new TepiPohon(0, List.of());
    }

    /**
     * The edge of a log of that size, as {@link #bita()} wrote it.
     *
     * @throws BuktiDitolak where the bytes do not fit the size
     */
    public static TepiPohon dari(long ukuran, byte[] bita) {
        if (bita.length != Long.bitCount(ukuran) * Sidik.PANJANG) {
            throw new BuktiDitolak("Tepi pohon tidak cocok dengan ukurannya.");
        }
        var tepi = new ArrayList<Sidik>();
        for (var n = 0; n < bita.length; n += Sidik.PANJANG) {
            tepi.add(Sidik.dari(java.util.Arrays.copyOfRange(bita, n, n + Sidik.PANJANG)));
        }
        return new TepiPohon(ukuran, tepi);
    }

    public void tambah(Sidik daun, Pendengar pendengar) {
        var sidik = daun;
        var nomor = ukuran;
        pendengar.penuh(0, nomor, sidik);
        for (var tingkat = 1; (nomor & 1) == 1; tingkat++) {
            sidik = Sidik.simpul(tepi.removeLast(), sidik);
            nomor >>= 1;
            pendengar.penuh(tingkat, nomor, sidik);
        }
        tepi.add(sidik);
        ukuran++;
    }

    public long ukuran() {
        return ukuran;
    }

    public Sidik akar() {
        if (tepi.isEmpty()) {
            return Sidik.KOSONG;
        }
        var akar = tepi.getLast();
        for (var n = tepi.size() - 2; n >= 0; n--) {
            akar = Sidik.simpul(tepi.get(n), akar);
        }
        return akar;
    }

    /** The hashes one after the other, large subtrees first. */
    public byte[] bita() {
        var hasil = new byte[tepi.size() * Sidik.PANJANG];
        for (var n = 0; n < tepi.size(); n++) {
            System.arraycopy(tepi.get(n).bita(), 0, hasil, n * Sidik.PANJANG, Sidik.PANJANG);
        }
        return hasil;
    }
}
