package id.kinerja.organisasi.model;

import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.lembar.Lembar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks a table of units: each line by itself, then all of them together with what is already there. */
public final class PeriksaUnit {

    private static final Pattern KODE = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final int NAMA_MAKS = 300;

    private final Map<String, UnitTercatat> tercatat;
    private final List<Temuan> temuan = new ArrayList<>();
    private final List<BarisUnit> baris = new ArrayList<>();

    public PeriksaUnit(Map<String, UnitTercatat> tercatat) {
        this.tercatat = Map.copyOf(tercatat);
    }

    public void periksa(Lembar lembar) {
        for (var b : lembar.baris()) {
            periksa(new BarisUnit(
                    b.nomor(),
                    lembar.sel(b, "kode"),
                    lembar.sel(b, "nama"),
                    lembar.sel(b, "jenis").toUpperCase(Locale.ROOT).replace(' ', '_'),
                    lembar.sel(b, "kode_induk")));
        }
        silang();
    }

    public List<BarisUnit> baris() {
        return List.copyOf(baris);
    }

    public List<Temuan> temuan() {
        return List.copyOf(temuan);
    }

    private void periksa(BarisUnit b) {
        baris.add(b);
        if (!KODE.matcher(b.kode()).matches()) {
            salah(b, "kode", "organisasi.impor.galat.kode", b.kode());
        }
        if (b.nama().isEmpty()) {
            salah(b, "nama", "organisasi.impor.galat.nama-kosong");
        } else if (b.nama().length() > NAMA_MAKS) {
            salah(b, "nama", "organisasi.impor.galat.nama-panjang", NAMA_MAKS);
        } else if (tidakWajar(b.nama())) {
            salah(b, "nama", "organisasi.impor.galat.nama-tanda");
        }
        if (JenisUnit.dari(b.jenis()).isEmpty()) {
            salah(b, "jenis", "organisasi.impor.galat.jenis", b.jenis());
        }
    }

    /** A name with tags, control characters, or what an office program would run as a formula. */
    public static boolean tidakWajar(String nama) {
        return nama.indexOf('<') >= 0
                || nama.indexOf('>') >= 0
                || nama.indexOf('\ufffd') >= 0
                || "=+-@".indexOf(nama.charAt(0)) >= 0
                || nama.chars().anyMatch(Character::isISOControl);
    }

    private void silang() {
        var diBerkas = new HashMap<String, Integer>();
        for (var b : baris) {
            var lain = diBerkas.putIfAbsent(b.kode(), b.nomor());
            if (lain != null && !b.kode().isEmpty()) {
                salah(b, "kode", "organisasi.impor.galat.kode-ganda", b.kode(), lain);
            }
        }
        var puncak = tercatat.values().stream()
                .filter(u -> u.kodeInduk().isEmpty())
                .map(UnitTercatat::kode)
                .findFirst()
                .orElse("");
        for (var b : baris) {
            if (b.induk().isEmpty()) {
                if (puncak.isEmpty()) {
                    puncak = b.kode();
                } else if (!puncak.equals(b.kode())) {
                    salah(b, "kode_induk", "organisasi.impor.galat.puncak-ganda", puncak);
                }
            } else if (!diBerkas.containsKey(b.induk()) && !tercatat.containsKey(b.induk())) {
                salah(b, "kode_induk", "organisasi.impor.galat.induk-tidak-dikenal", b.induk());
            }
        }
        lingkaran();
    }

    private void lingkaran() {
        var induk = new HashMap<String, String>();
        tercatat.values().forEach(u -> induk.put(u.kode(), u.kodeInduk()));
        baris.forEach(b -> induk.put(b.kode(), b.induk()));
        for (var b : baris) {
            var lewat = new HashSet<String>();
            var kode = b.kode();
            while (!kode.isEmpty() && lewat.add(kode)) {
                kode = induk.getOrDefault(kode, "");
            }
            if (kode.equals(b.kode()) && !kode.isEmpty()) {
                salah(b, "kode_induk", "organisasi.impor.galat.lingkaran", b.kode());
            }
        }
    }

    private void salah(BarisUnit b, String kolom, String kunci, Object... isi) {
        temuan.add(Temuan.salah(b.nomor(), kolom, kunci, isi));
    }
}
