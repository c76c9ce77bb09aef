package id.kinerja.rasch.tanda;

import id.kinerja.rasch.taksir.Keterhubungan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for all flags. */
public final class PemeriksaTanda {

    private PemeriksaTanda() {}

    /**
     * @param hubung connected subsets and weak links of the ratings that were used
     * @return flags by code, then by element
     */
    public static List<Tanda> periksa(BahanTanda bahan, Keterhubungan hubung) {
        var hasil = new ArrayList<Tanda>();
        new TandaKetat(bahan).cari(hasil);
        new TandaPola(bahan, hasil).cari();
        new TandaPasangan(bahan).cari(hasil);
        Cincin.cari(bahan, hasil);
        new TandaPeran(bahan).jarak(hasil);
        new TandaJejaring(bahan).cari(hubung, hasil);
        hasil.sort(Comparator.comparing(Tanda::kode).thenComparing(Tanda::elemen));
        return List.copyOf(hasil);
    }
}
