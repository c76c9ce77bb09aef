package id.kinerja.rasch.kelompok;

import id.kinerja.rasch.Kalimat;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.taksir.Interaksi;
import java.util.ArrayList;
import java.util.List;

/** Whether raters of one group favour ratees of one group beyond what measures and severities explain. */
public final class InteraksiKelompok {

    private static final double LOGIT_MIN = 0.43;
    private static final double T_MIN = 2.58;

    private InteraksiKelompok() {}

    /**
     * @param sel the cell; positive bias favours
     * @param menonjol at least 0.43 logit and t of at least 2.58
     */
    public record Baris(
            String kelompokRater, String kelompokRatee, Interaksi.Sel sel, boolean menonjol, Kalimat kalimat) {}

    /**
     * @param ratee group of each ratee, length N; negative leaves out
     * @param rater group of each rater, length J; negative leaves out
     * @param nama names of the groups
     */
    public static List<Baris> hitung(Taksiran t, int[] ratee, int[] rater, List<String> nama) {
        var d = t.dipakai();
        int g = nama.size();
        var sel = Interaksi.hitung(t, g * g, (p, _) -> {
            int a = rater[d.rater(p)];
            int b = ratee[d.ratee(p)];
            return a < 0 || b < 0 ? -1 : a * g + b;
        });
        var hasil = new ArrayList<Baris>();
        for (var s : sel) {
            var dari = nama.get(s.nomor() / g);
            var ke = nama.get(s.nomor() % g);
            boolean menonjol = Math.abs(s.bias()) >= LOGIT_MIN && Math.abs(s.t()) >= T_MIN;
            hasil.add(new Baris(dari, ke, s, menonjol, KalimatKelompok.interaksi(dari, ke, s.bias(), menonjol)));
        }
        return hasil;
    }
}
