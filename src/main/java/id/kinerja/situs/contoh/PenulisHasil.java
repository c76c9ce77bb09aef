package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the evaluation of one plan in one period, with its feedback and its history. */
final class PenulisHasil {

    private static final String ATURAN = "PermenPANRB 6/2022; SE MenPANRB 3/2023";
    /** Submitted, rated, set, received: the four moments that a row keeps. */
    private static final int JUMLAH_WAKTU = 4;

    private static final double BERUMPAN = 0.5;
    private static final List<String> LANGKAH = List.of("DIAJUKAN", "DINILAI", "DITETAPKAN", "DISAMPAIKAN", "FINAL");

    private final Bahan bahan;
    private final CapaianUnit capaian;
    private final PenulisRealisasi realisasi;
    private final Map<String, Orang> nama;

    /** @param nama people by the text of their id */
    PenulisHasil(Bahan bahan, CapaianUnit capaian, PenulisRealisasi realisasi, Map<String, Orang> nama) {
        this.bahan = bahan;
        this.capaian = capaian;
        this.realisasi = realisasi;
        this.nama = nama;
    }

    /** @param keadaan a status, or KOSONG, SEBAGIAN, LENGKAP for an open one with so much filled in */
    void tulis(Orang o, Duduk d, Skp skp, Kalender.Periode p, String keadaan) {
        var organisasi = capaian.predikat(o.unit(), p);
        var status = status(keadaan, organisasi, o.jabatan().kepala());
        var dasar = organisasi == null ? "BAIK" : organisasi;
        var nilai = o.jabatan().kepala()
                ? Predikat.kepala(o.mutu(), dasar)
                : Predikat.pegawai(o.mutu(), dasar, bahan.acak());
        realisasi.tulis(skp, p, nilai.predikat(), porsi(keadaan));
        var id = bahan.acak().id();
        var waktu = waktu(p, status);
        var baris = new ArrayList<@Nullable Object>(siapa(id, o, d, skp, p));
        baris.add(status);
        baris.addAll(nilai(status, nilai, organisasi));
        for (var i = 0; i < JUMLAH_WAKTU; i++) {
            baris.add(i < waktu.size() ? waktu.get(i) : null);
        }
        baris.add(1 + waktu.size());
        bahan.salinan().baris(EVALUASI_HASIL, baris.toArray());
        riwayat(id, o, d, p, status, waktu);
        umpan(o, d, skp, p, nilai.predikat());
    }

    private static List<@Nullable Object> siapa(UUID id, Orang o, Duduk d, Skp skp, Kalender.Periode p) {
        return Arrays.asList(
                id,
                skp.id(),
                o.id(),
                p.id(),
                o.unit().id(),
                o.unit().jalur(),
                o.jabatan().kepala(),
                d.penilai(),
                d.atasan());
    }

    /** From the ratings to the inputs; without ratings where nobody has rated yet. */
    private List<@Nullable Object> nilai(String status, Predikat.Nilai nilai, @Nullable String organisasi) {
        var dinilai = LANGKAH.indexOf(status) >= 1;
        var rujukan = nilai.predikat().name();
        return Arrays.asList(
                dinilai ? nilai.hasil() : null,
                dinilai ? nilai.perilaku() : null,
                dinilai ? rujukan : null,
                dinilai ? bahan.kalimat("ALASAN." + rujukan) : "",
                dinilai ? bahan.kalimat("REKOMENDASI." + rujukan) : "",
                status.equals("DIKEMBALIKAN") ? bahan.kalimat("CATATAN_HASIL") : "",
                false,
                LANGKAH.indexOf(status) >= 2 ? organisasi : null,
                ATURAN,
                null);
    }

    private static String status(String keadaan, @Nullable String organisasi, boolean kepala) {
        return switch (keadaan) {
            case "KOSONG", "SEBAGIAN", "LENGKAP" -> "TERBUKA";
            case "DINILAI" -> organisasi == null && kepala ? "DIAJUKAN" : keadaan;
            case "DITETAPKAN", "DISAMPAIKAN", "FINAL" -> organisasi != null ? keadaan : kepala ? "DIAJUKAN" : "DINILAI";
            default -> keadaan;
        };
    }

    private static double porsi(String keadaan) {
        return switch (keadaan) {
            case "KOSONG" -> 0;
            case "SEBAGIAN" -> 0.5;
            default -> 1;
        };
    }

    private List<String> waktu(Kalender.Periode p, String status) {
        var ke = status.equals("DIKEMBALIKAN") ? 0 : LANGKAH.indexOf(status);
        var hari = List.of(
                p.realisasi().minusDays(4),
                p.penilaian().minusDays(3),
                p.penetapan().minusDays(4),
                p.penetapan(),
                p.penetapan().plusDays(14));
        var hasil = new ArrayList<String>();
        for (var i = 0; i <= ke; i++) {
            hasil.add(bahan.kalender().saat(hari.get(i), LANGKAH.size() - i));
        }
        return hasil;
    }

    private void riwayat(UUID id, Orang o, Duduk d, Kalender.Periode p, String status, List<String> waktu) {
        var kalender = bahan.kalender();
        if (!bahan.rinci() && !p.equals(kalender.terbuka()) && !p.equals(kalender.sebelumnya())) {
            return;
        }
        var penilai = Isi.ada(nama.get(String.valueOf(d.penilai()))).nama();
        for (var i = 0; i < waktu.size(); i++) {
            var oleh = i == 1 || i == 2 ? penilai : o.nama();
            catat(id, waktu.get(i), LANGKAH.get(i), oleh, null);
        }
        if (status.equals("DIKEMBALIKAN")) {
            catat(id, kalender.saat(kalender.hariIni()), status, penilai, bahan.kalimat("CATATAN_HASIL"));
        }
    }

    private void catat(UUID hasil, String waktu, String status, String oleh, @Nullable String catatan) {
        bahan.salinan().baris(EVALUASI_RIWAYAT, bahan.acak().id(), hasil, waktu, status, oleh, catatan);
    }

    private void umpan(Orang o, Duduk d, Skp skp, Kalender.Periode p, Predikat predikat) {
        var acak = bahan.acak();
        if (o.skp().isEmpty() && !acak.peluang(BERUMPAN)) {
            return;
        }
        var rendah = predikat == Predikat.BUTUH_PERBAIKAN || predikat == Predikat.SANGAT_KURANG;
        var rhk = skp.rhk().get(acak.angka(0, skp.rhk().size() - 1)).id();
        tulisUmpan(o, d, p, rhk, null, bahan.kalimat(rendah ? "UMPAN_RENDAH" : "UMPAN"));
        if (acak.peluang(0.25)) {
            tulisUmpan(o, d, p, null, "KOLABORATIF", bahan.kalimat("UMPAN"));
        }
    }

    private void tulisUmpan(
            Orang o, Duduk d, Kalender.Periode p, @Nullable UUID rhk, @Nullable String perilaku, String isi) {
        bahan.salinan()
                .baris(
                        UMPANBALIK_CATATAN,
                        bahan.acak().id(),
                        o.id(),
                        p.id(),
                        rhk,
                        perilaku,
                        d.penilai(),
                        "PIMPINAN",
                        isi,
                        bahan.kalender().saat(p.akhir().minusDays(3)));
    }
}
