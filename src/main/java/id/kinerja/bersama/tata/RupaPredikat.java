package id.kinerja.bersama.tata;

import static id.kinerja.bersama.Teks.teks;

import java.util.Locale;

/** How a predikat looks everywhere: icon, colour class and word together. */
public enum RupaPredikat {
    SB("star-filled"),
    B("circle-check"),
    BP("tool"),
    KR("alert-triangle"),
    SK("alert-octagon");

    private final String ikon;

    RupaPredikat(String ikon) {
        this.ikon = ikon;
    }

    /** {@code kode}: sb, b, bp, kr or sk. */
    public static RupaPredikat dari(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }

    public String ikon() {
        return ikon;
    }

    public String kelas() {
        return "p-" + name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return switch (this) {
            case SB -> teks("bersama.predikat.sb");
            case B -> teks("bersama.predikat.b");
            case BP -> teks("bersama.predikat.bp");
            case KR -> teks("bersama.predikat.kr");
            case SK -> teks("bersama.predikat.sk");
        };
    }
}
