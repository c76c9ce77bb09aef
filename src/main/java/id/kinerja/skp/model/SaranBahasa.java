package id.kinerja.skp.model;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Satuan;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remarks on the wording of a plan, by rules and not by a language model. They warn and never block (PermenPANRB 8/2021
 * lampiran on absolute targets; the rest is good practice).
 */
public final class SaranBahasa {

    private static final Pattern WAKTU = Pattern.compile(
            "\\b(hari|jam|menit|detik|minggu|pekan|bulan|triwulan|semester|tahun|tanggal|tepat waktu|sebelum|januari|februari"
                    + "|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\\b|%");
    private static final Pattern ANGKA = Pattern.compile("\\d");

    private SaranBahasa() {}

    /**
     * One remark.
     *
     * @param bidang id of the field in the form of the RHK: {@code uraian}, {@code uraianIndikator-2}
     * @param kutipan the words it is about, may be empty
     * @param usul a better form, may be empty
     */
    public record Saran(String kode, String bidang, String kutipan, String usul) {

        public String kalimat() {
            var alasan = teks("skp.bahasa." + kode, kutipan);
            return usul.isEmpty() ? alasan : alasan + " " + teks("skp.bahasa.usul", usul);
        }
    }

    /**
     * Remarks on one RHK.
     *
     * @param lalu what was realised last year for indicators with the same words, by the indicator of this year
     */
    public static List<Saran> periksa(Skp skp, Rhk r, Map<IndikatorId, BigDecimal> lalu) {
        var hasil = new ArrayList<Saran>();
        kaidah(hasil, KaidahBahasa.Bidang.RHK, "uraian", r.uraian());
        kembar(hasil, skp, r);
        for (var n = 0; n < r.indikator().size(); n++) {
            indikator(
                    hasil,
                    skp,
                    r.indikator().get(n),
                    n,
                    Optional.ofNullable(lalu.get(r.indikator().get(n).id())));
        }
        return List.copyOf(hasil);
    }

    private static void kaidah(List<Saran> hasil, KaidahBahasa.Bidang bidang, String id, String isi) {
        for (var k : KaidahBahasa.semua()) {
            var sudah = hasil.stream()
                    .anyMatch(s -> s.kode().equals(k.kode()) && s.bidang().equals(id));
            if (k.bidang() == bidang && !isi.isBlank() && !sudah) {
                k.temukan(isi).ifPresent(kutipan -> hasil.add(new Saran(k.kode(), id, kutipan, usul(k, isi))));
            }
        }
    }

    private static String usul(KaidahBahasa k, String isi) {
        var bentuk = k.kode().equals("KEGIATAN") ? KaidahBahasa.sebagaiHasil(isi) : Optional.<String>empty();
        return bentuk.orElse(k.baik());
    }

    private static void kembar(List<Saran> hasil, Skp skp, Rhk r) {
        var rapi = rapikan(r.uraian());
        if (rapi.isEmpty()) {
            return;
        }
        skp.rhk().stream()
                .filter(lain ->
                        !lain.id().equals(r.id()) && rapikan(lain.uraian()).equals(rapi))
                .findFirst()
                .ifPresent(lain -> hasil.add(new Saran("KEMBAR", "uraian", String.valueOf(lain.nomor()), "")));
        if (!"LANGSUNG".equals(r.metode())
                && r.pimpinan() != null
                && rapikan(r.uraianPimpinan()).equals(rapi)) {
            hasil.add(new Saran("SAMA_ATASAN", "uraian", "", ""));
        }
    }

    private static String rapikan(String isi) {
        return isi.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static void indikator(List<Saran> hasil, Skp skp, Indikator i, int n, Optional<BigDecimal> lalu) {
        var id = "uraianIndikator-" + n;
        kaidah(hasil, KaidahBahasa.Bidang.INDIKATOR, id, i.uraian());
        if (skp.pendekatan() == Pendekatan.KUALITATIF || i.target().isBlank()) {
            return;
        }
        kaidah(hasil, KaidahBahasa.Bidang.TARGET, "target-" + n, i.target());
        if (!ANGKA.matcher(i.target()).find()) {
            hasil.add(new Saran("TANPA_ANGKA", "target-" + n, i.target(), ""));
        } else if (i.satuan().isBlank() && i.nilai() != null) {
            hasil.add(new Saran("TANPA_SATUAN", "satuan-" + n, i.target(), ""));
        }
        if (takWajar(i)) {
            hasil.add(new Saran("TAK_WAJAR", "target-" + n, i.targetLengkap(), ""));
        }
        var waktu = (i.uraian() + " " + i.target() + " " + i.satuan()).toLowerCase(Locale.ROOT);
        if ("WAKTU".equals(i.aspek()) && !WAKTU.matcher(waktu).find()) {
            hasil.add(new Saran("TANPA_WAKTU", "target-" + n, i.targetLengkap(), ""));
        }
        lalu.filter(l -> turun(i, l))
                .ifPresent(l ->
                        hasil.add(new Saran("TURUN", "target-" + n, Satuan.pada(Format.angka(l), i.satuan()), "")));
    }

    /** A number that promises nothing or cannot be: below zero, zero of what should grow, more than all of it. */
    private static boolean takWajar(Indikator i) {
        if (i.nilai() == null) {
            return i.target().strip().startsWith("-");
        }
        var persen = i.satuan().startsWith("%") && i.nilai().compareTo(BigDecimal.valueOf(100)) > 0;
        return persen
                || i.nilai().signum() < 0
                || (i.nilai().signum() == 0 && i.polaritas().equals("MAKSIMUM"));
    }

    /** Less ambitious than what was reached already. */
    private static boolean turun(Indikator i, BigDecimal lalu) {
        if (i.nilai() == null || i.polaritas().equals("STABIL")) {
            return false;
        }
        var beda = i.nilai().compareTo(lalu);
        return i.polaritas().equals("MINIMUM") ? beda > 0 : beda < 0;
    }

    /** Customary aspects that no main RHK of a quantitative plan measures. */
    public static List<String> aspekBelumAda(Skp skp) {
        if (skp.jenis() != JenisSkp.JA_JF
                || skp.pendekatan() == Pendekatan.KUALITATIF
                || skp.utama().isEmpty()) {
            return List.of();
        }
        return Stream.of("KUANTITAS", "KUALITAS", "WAKTU")
                .filter(a -> skp.utama().stream()
                        .flatMap(r -> r.indikator().stream())
                        .noneMatch(i -> a.equals(i.aspek())))
                .toList();
    }
}
