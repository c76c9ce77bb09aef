package id.kinerja.pelindungan.insiden;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.pelindungan.model.Insiden;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The breach as it was typed. Times are those of Jakarta. */
record FormInsiden(Map<String, String> ketikan) {

    static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private static final int JUDUL_MAKS = 200;
    private static final int PENDEK_MAKS = 2000;
    private static final int PANJANG_MAKS = 4000;
    private static final Pattern JUMLAH = Pattern.compile("\\d{1,7}");
    private static final DateTimeFormatter BENTUK = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    FormInsiden {
        ketikan = Map.copyOf(ketikan);
    }

    static FormInsiden dari(Insiden.Isi isi) {
        return new FormInsiden(Map.of(
                "judul", isi.judul(),
                "diketahui", tulis(isi.diketahui()),
                "data", isi.data(),
                "subjek", isi.subjek(),
                "jumlah", String.valueOf(isi.jumlahSubjek()),
                "kejadian", isi.kejadian(),
                "tindakan", isi.tindakan()));
    }

    String isi(String nama) {
        return ketikan.getOrDefault(nama, "").strip();
    }

    List<Galat> galat(Instant kini) {
        var hasil = new ArrayList<Galat>();
        if (isi("judul").isEmpty() || isi("judul").length() > JUDUL_MAKS) {
            hasil.add(new Galat("judul", teks("pelindungan.tolak.judul", JUDUL_MAKS)));
        }
        if (saat("diketahui").filter(s -> !s.isAfter(kini)).isEmpty()) {
            hasil.add(new Galat("diketahui", teks("pelindungan.tolak.saat")));
        }
        if (!JUMLAH.matcher(jumlah()).matches()) {
            hasil.add(new Galat("jumlah", teks("pelindungan.tolak.jumlah")));
        }
        panjang(hasil, "data", PENDEK_MAKS);
        panjang(hasil, "subjek", PENDEK_MAKS);
        panjang(hasil, "kejadian", PANJANG_MAKS);
        panjang(hasil, "tindakan", PANJANG_MAKS);
        return hasil;
    }

    private void panjang(List<Galat> galat, String nama, int maks) {
        if (isi(nama).length() > maks) {
            galat.add(new Galat(nama, teks("pelindungan.tolak.panjang", maks)));
        }
    }

    private String jumlah() {
        return isi("jumlah").isEmpty() ? "0" : isi("jumlah");
    }

    /** Only after {@link #galat} found nothing. */
    Insiden.Isi jadi() {
        return new Insiden.Isi(
                isi("judul"),
                saat("diketahui").orElseThrow(),
                isi("data"),
                isi("subjek"),
                Integer.parseInt(jumlah()),
                isi("kejadian"),
                isi("tindakan"));
    }

    Optional<Instant> saat(String nama) {
        try {
            return Optional.of(LocalDateTime.parse(isi(nama)).atZone(ZONA).toInstant());
        } catch (DateTimeParseException bukanSaat) {
            return Optional.empty();
        }
    }

    static String tulis(Instant saat) {
        return BENTUK.format(saat.atZone(ZONA));
    }
}
