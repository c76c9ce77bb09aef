package id.kinerja.audit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of the Merkle tree of RFC 9162 §2.1, built from nodes that are full. Numbers of entries begin at 0;
 * every method takes O(log n) nodes.
 */
public final class PohonMerkle {

    private final SimpulPenuh simpul;

    public PohonMerkle(SimpulPenuh simpul) {
        this.simpul = simpul;
    }

    /** The root over the first {@code ukuran} entries (MTH of §2.1.1). */
    public Sidik akar(long ukuran) {
        return ukuran == 0 ? Sidik.KOSONG : rentang(0, ukuran);
    }

    /**
     * Inclusion proof (§2.1.3.1): the siblings from the leaf up to below the root.
     *
     * @throws BuktiDitolak unless {@code 0 <= nomor < ukuran}
     */
    public List<Sidik> keikutsertaan(long nomor, long ukuran) {
        if (nomor < 0 || nomor >= ukuran) {
            throw new BuktiDitolak("Entri " + nomor + " tidak ada dalam log berukuran " + ukuran + ".");
        }
        var bukti = new ArrayList<Sidik>();
        jalur(nomor, 0, ukuran, bukti);
        return List.copyOf(bukti);
    }

    /**
     * Consistency proof (§2.1.4.1) that the log of the old size is the beginning of the log of the new size.
     *
     * @throws BuktiDitolak unless {@code 0 < lama <= baru}
     */
    public List<Sidik> kesinambungan(long lama, long baru) {
        if (lama <= 0 || lama > baru) {
            throw new BuktiDitolak("Tidak ada bukti kesinambungan dari ukuran " + lama + " ke " + baru + ".");
        }
        var bukti = new ArrayList<Sidik>();
        sambung(lama, 0, baru, true, bukti);
        return List.copyOf(bukti);
    }

    private void jalur(long nomor, long awal, long akhir, List<Sidik> bukti) {
        if (akhir - awal == 1) {
            return;
        }
        var tengah = awal + belahan(akhir - awal);
        if (nomor < tengah) {
            jalur(nomor, awal, tengah, bukti);
            bukti.add(rentang(tengah, akhir));
        } else {
            jalur(nomor, tengah, akhir, bukti);
            bukti.add(rentang(awal, tengah));
        }
    }

    private void sambung(long lama, long awal, long akhir, boolean utuh, List<Sidik> bukti) {
        if (lama == akhir) {
            if (!utuh) {
                bukti.add(rentang(awal, akhir));
            }
            return;
        }
        var tengah = awal + belahan(akhir - awal);
        if (lama <= tengah) {
            sambung(lama, awal, tengah, utuh, bukti);
            bukti.add(rentang(tengah, akhir));
        } else {
            sambung(lama, tengah, akhir, false, bukti);
            bukti.add(rentang(awal, tengah));
        }
    }

    private Sidik rentang(long awal, long akhir) {
        var panjang = akhir - awal;
        if (Long.bitCount(panjang) == 1 && awal % panjang == 0) {
            var tingkat = Long.numberOfTrailingZeros(panjang);
            return simpul.sidik(tingkat, awal >> tingkat);
        }
        var tengah = awal + belahan(panjang);
        return Sidik.simpul(rentang(awal, tengah), rentang(tengah, akhir));
    }

    /** The largest power of two below a length of at least two. */
    private static long belahan(long panjang) {
        return Long.highestOneBit(panjang - 1);
    }
}
