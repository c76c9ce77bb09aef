package id.kinerja.audit.model;

import java.util.List;

/**
 * Checks proofs without the log, as RFC 9162 §2.1.3.2 and §2.1.4.2 describe. Each method returns quietly where the proof
 * holds and throws {@link BuktiDitolak} where it does not.
 */
public final class PemeriksaPohon {

    private PemeriksaPohon() {}

    /** That the leaf stands at that number in the log of that size and root. */
    public static void keikutsertaan(long nomor, long ukuran, Sidik daun, Sidik akar, List<Sidik> bukti) {
        if (nomor < 0 || ukuran < 0 || nomor >= ukuran) {
            throw new BuktiDitolak("Nomor entri di luar log.");
        }
        var fn = nomor;
        var sn = ukuran - 1;
        var hasil = daun;
        for (var p : bukti) {
            if (sn == 0) {
                throw new BuktiDitolak("Bukti keikutsertaan terlalu panjang.");
            }
            if ((fn & 1) == 1 || fn == sn) {
                hasil = Sidik.simpul(p, hasil);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hasil = Sidik.simpul(hasil, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        if (sn != 0) {
            throw new BuktiDitolak("Bukti keikutsertaan terlalu pendek.");
        }
        if (!hasil.equals(akar)) {
            throw new BuktiDitolak("Entri tidak cocok dengan akar log.");
        }
    }

    /** That the log of the old size and root is the beginning of the log of the new size and root. */
    public static void kesinambungan(long lama, long baru, Sidik akarLama, Sidik akarBaru, List<Sidik> bukti) {
        if (lama <= 0 || lama > baru) {
            throw new BuktiDitolak("Ukuran log tidak dapat disambung dari " + lama + " ke " + baru + ".");
        }
        if (lama == baru) {
            pastikan(bukti.isEmpty() && akarLama.equals(akarBaru), "Dua log seukuran harus sama akarnya.");
            return;
        }
        pastikan(!bukti.isEmpty(), "Bukti kesinambungan kosong.");
        var utuh = Long.bitCount(lama) == 1;
        var mulai = utuh ? akarLama : bukti.getFirst();
        var fn = lama - 1;
        var sn = baru - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        var fr = mulai;
        var sr = mulai;
        for (var p : utuh ? bukti : bukti.subList(1, bukti.size())) {
            pastikan(sn != 0, "Bukti kesinambungan terlalu panjang.");
            if ((fn & 1) == 1 || fn == sn) {
                fr = Sidik.simpul(p, fr);
                sr = Sidik.simpul(p, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Sidik.simpul(sr, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        pastikan(sn == 0, "Bukti kesinambungan terlalu pendek.");
        pastikan(fr.equals(akarLama), "Log lama bukan awal dari log baru.");
        pastikan(sr.equals(akarBaru), "Log baru tidak cocok dengan akarnya.");
    }

    private static void pastikan(boolean benar, String sebab) {
        if (!benar) {
            throw new BuktiDitolak(sebab);
        }
    }
}
