package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes action plans, realisation and evidence of one plan in one period. */
final class PenulisRealisasi {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal EMPAT = BigDecimal.valueOf(4);

    private final Bahan bahan;

    PenulisRealisasi(Bahan bahan) {
        this.bahan = bahan;
    }

    /** @param porsi how much of the plan is filled in, 0 to 1 */
    void tulis(Skp skp, Kalender.Periode p, Predikat predikat, double porsi) {
        var jumlah = skp.rhk().stream().mapToInt(r -> r.indikator().size()).sum();
        var terisi = (int) Math.round(jumlah * porsi);
        var ke = 0;
        for (var r : skp.rhk()) {
            var ada = ke < terisi;
            for (var i : r.indikator()) {
                if (ke++ < terisi) {
                    realisasi(i, p, predikat);
                }
            }
            if (lengkap(p)) {
                sisi(r, p, ada, ke <= terisi);
            }
        }
    }

    /** Whether action plans and evidence are written for the period. */
    private boolean lengkap(Kalender.Periode p) {
        var kalender = bahan.kalender();
        return p.tahun() == kalender.tahun()
                && (bahan.rinci() || p.equals(kalender.terbuka()) || p.equals(kalender.sebelumnya()));
    }

    private void realisasi(Skp.Indikator i, Kalender.Periode p, Predikat predikat) {
        var nilai = nilai(i.isi(), p, predikat.capaian(bahan.acak()));
        bahan.salinan()
                .baris(
                        SKP_REALISASI,
                        i.id(),
                        p.id(),
                        nilai,
                        i.isi().realisasi().replace("{nilai}", Naskah.angka(nilai)),
                        nilai.signum() == 0 && i.isi().target().signum() > 0 ? bahan.kalimat("ALASAN_KOSONG") : "",
                        bahan.kalender().saat(p.akhir().minusDays(bahan.acak().angka(0, 6))),
                        1);
    }

    private static BigDecimal nilai(Naskah.Ukuran u, Kalender.Periode p, double capaian) {
        var target = u.hitungan() && !p.tahunan() ? u.target().divide(EMPAT, 2, RoundingMode.HALF_UP) : u.target();
        var kali = u.polaritas().equals("MINIMUM") ? 2 - capaian : capaian;
        var hasil = target.multiply(BigDecimal.valueOf(kali))
                .setScale(u.hitungan() ? 0 : Math.max(1, target.scale()), RoundingMode.HALF_UP);
        return u.satuan().equals("%") ? hasil.min(SERATUS) : hasil;
    }

    private void sisi(Skp.Rhk r, Kalender.Periode p, boolean mulai, boolean selesai) {
        var acak = bahan.acak();
        bahan.salinan()
                .baris(
                        SKP_RENCANA_AKSI,
                        acak.id(),
                        r.id(),
                        p.id(),
                        1,
                        r.isi().aksi(),
                        "Selesai pada " + p.nama(),
                        selesai);
        if (mulai) {
            bahan.salinan()
                    .baris(
                            SKP_BUKTI,
                            acak.id(),
                            r.id(),
                            p.id(),
                            r.isi().bukti(),
                            "https://contoh.invalid/bukti/" + r.id(),
                            null,
                            bahan.kalender().saat(p.akhir().minusDays(1)));
        }
    }
}
