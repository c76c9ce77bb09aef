package id.kinerja.situs.contoh;

import java.util.List;

/** Draws lifelike results: near the pattern of SE MenPANRB 3/2023, not exactly on it. */
enum Predikat {
    SANGAT_BAIK("DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI", 1.04, 1.14),
    BAIK("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI", 0.95, 1.03),
    BUTUH_PERBAIKAN("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", 0.68, 0.84),
    KURANG("SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI", 0.93, 1.0),
    SANGAT_KURANG("DI_BAWAH_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI", 0.45, 0.62);

    private static final List<Predikat> DARI_BAWAH = List.of(SANGAT_KURANG, KURANG, BUTUH_PERBAIKAN, BAIK, SANGAT_BAIK);

    /** Two ratings and the predikat where they meet. */
    record Nilai(String hasil, String perilaku, Predikat predikat) {}

    private final String hasil;
    private final String perilaku;
    private final double rendah;
    private final double tinggi;

    Predikat(String hasil, String perilaku, double rendah, double tinggi) {
        this.hasil = hasil;
        this.perilaku = perilaku;
        this.rendah = rendah;
        this.tinggi = tinggi;
    }

    /** Share of the target that is reached. */
    double capaian(Acak acak) {
        return acak.pecahan(rendah, tinggi);
    }

    static String organisasi(double mutu) {
        return mutu < 0.015 ? "KURANG" : mutu < 0.07 ? "BUTUH_PERBAIKAN" : mutu < 0.87 ? "BAIK" : "ISTIMEWA";
    }

    /** Of a person of the given quality in a unit of the given predikat. */
    static Nilai pegawai(double mutu, String organisasi, Acak acak) {
        var batas = switch (organisasi) {
            case "ISTIMEWA" -> new double[] {0, 0.01, 0.05, 0.36};
            case "BAIK" -> new double[] {0.004, 0.03, 0.09, 0.72};
            case "BUTUH_PERBAIKAN" -> new double[] {0.01, 0.05, 0.68, 0.94};
            default -> new double[] {0.02, 0.66, 0.8, 0.95};
        };
        var geser = Math.clamp(mutu + acak.pecahan(-0.06, 0.06), 0, 0.999);
        var ke = 0;
        while (ke < batas.length && geser >= batas[ke]) {
            ke++;
        }
        var p = DARI_BAWAH.get(ke);
        var dua = p == BAIK ? acak.angka(0, 3) : 0;
        return new Nilai(dua == 1 ? "DI_ATAS_EKSPEKTASI" : p.hasil, dua == 2 ? "DI_ATAS_EKSPEKTASI" : p.perilaku, p);
    }

    /** Of a unit's head: the unit's predikat is his result (SE MenPANRB 3/2023). */
    static Nilai kepala(double mutu, String organisasi) {
        var baik = mutu > 0.6;
        return switch (organisasi) {
            case "ISTIMEWA" ->
                new Nilai(
                        "DI_ATAS_EKSPEKTASI",
                        baik ? "DI_ATAS_EKSPEKTASI" : "SESUAI_EKSPEKTASI",
                        baik ? SANGAT_BAIK : BAIK);
            case "BAIK" -> new Nilai("SESUAI_EKSPEKTASI", baik ? "DI_ATAS_EKSPEKTASI" : "SESUAI_EKSPEKTASI", BAIK);
            default -> new Nilai("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", BUTUH_PERBAIKAN);
        };
    }
}
