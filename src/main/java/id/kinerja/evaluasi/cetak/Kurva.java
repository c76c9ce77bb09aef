package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.evaluasi.model.PredikatOrganisasi;
import id.kinerja.evaluasi.model.PredikatPegawai;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The shape that the form draws for a capaian: one peak over the predikat which most people should have, Sangat Kurang
 * at the left (PermenPANRB 6/2022, lampiran). It carries no figures; the limits are in SE MenPANRB 3/2023.
 *
 * @param titik points of the line in a box of 500 by 110
 * @param sumbu the five predikat with their place on the axis
 */
public record Kurva(String judul, String titik, List<Tanda> sumbu) {

    private static final int LANGKAH = 5;
    private static final int LEBAR = 500;
    private static final int SELA = 100;
    private static final int DASAR = 105;
    private static final int TINGGI = 90;
    private static final double SEBAR = 75;

    public Kurva {
        sumbu = List.copyOf(sumbu);
    }

    /** One predikat on the axis. */
    public record Tanda(String label, int x) {}

    static Kurva susun(@Nullable PredikatOrganisasi capaian) {
        var semua = List.of(PredikatPegawai.values());
        var nama = capaian == null ? teks("evaluasi.cetak.belum") : teks("evaluasi.cetak.organisasi." + capaian.name());
        return new Kurva(
                teks("evaluasi.cetak.kurva", nama),
                capaian == null ? "" : titik(x(semua.indexOf(puncak(capaian)))),
                semua.stream()
                        .map(p -> new Tanda(teks("evaluasi.cetak.predikat." + p.name()), x(semua.indexOf(p))))
                        .toList());
    }

    private static PredikatPegawai puncak(PredikatOrganisasi capaian) {
        return switch (capaian) {
            case ISTIMEWA -> PredikatPegawai.SANGAT_BAIK;
            case BAIK -> PredikatPegawai.BAIK;
            case BUTUH_PERBAIKAN -> PredikatPegawai.BUTUH_PERBAIKAN;
            case KURANG -> PredikatPegawai.KURANG;
            case SANGAT_KURANG -> PredikatPegawai.SANGAT_KURANG;
        };
    }

    /** The best stands at the right. */
    private static int x(int peringkat) {
        return LEBAR - SELA / 2 - peringkat * SELA;
    }

    private static String titik(int puncak) {
        return IntStream.rangeClosed(0, LEBAR / LANGKAH)
                .mapToObj(n -> titik(n * LANGKAH, puncak))
                .collect(Collectors.joining(" "));
    }

    private static String titik(int x, int puncak) {
        var jauh = (x - puncak) / SEBAR;
        return String.format(Locale.ROOT, "%d,%.1f", x, DASAR - TINGGI * Math.exp(-jauh * jauh));
    }
}
