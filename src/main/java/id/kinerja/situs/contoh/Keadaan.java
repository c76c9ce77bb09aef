package id.kinerja.situs.contoh;

import org.jspecify.annotations.Nullable;

/** Decides how far each person has come, so that every screen of every role has something to show. */
final class Keadaan {

    private final Acak acak;
    private final Kalender kalender;

    Keadaan(Acak acak, Kalender kalender) {
        this.acak = acak;
        this.kalender = kalender;
    }

    /** State of this year's plan; none where it has not been begun. Leaders have theirs set, so that others can follow. */
    @Nullable
    String skp(Orang o, Duduk d) {
        if (!o.skp().isEmpty()) {
            return o.skp();
        }
        if (d.penilai() == null) {
            return "DRAF";
        }
        var p = acak.pecahan();
        if (d.bawahan() > 0 || p < 0.91) {
            return "DITETAPKAN";
        }
        return p < 0.92 ? null : p < 0.945 ? "DRAF" : p < 0.98 ? "DIAJUKAN" : "DIKEMBALIKAN";
    }

    String hasil(Orang o, Kalender.Periode p) {
        if (p.equals(kalender.terbuka())) {
            return o.hasil().isEmpty() ? terbuka() : o.hasil();
        }
        if (!p.equals(kalender.sebelumnya())) {
            return "FINAL";
        }
        if (!o.peran().isEmpty()) {
            return o.peran().equals("Pegawai") ? "DITETAPKAN" : "FINAL";
        }
        var u = acak.pecahan();
        return u < 0.08 ? "DITETAPKAN" : u < 0.2 ? "DISAMPAIKAN" : "FINAL";
    }

    private String terbuka() {
        var u = acak.pecahan();
        if (u < 0.58) {
            return u < 0.22 ? "KOSONG" : u < 0.5 ? "SEBAGIAN" : "LENGKAP";
        }
        if (u < 0.86) {
            return u < 0.82 ? "DIAJUKAN" : "DIKEMBALIKAN";
        }
        return u < 0.93 ? "DINILAI" : u < 0.98 ? "DITETAPKAN" : "DISAMPAIKAN";
    }
}
