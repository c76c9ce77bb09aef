package id.kinerja.situs.contoh;

import java.util.List;
import java.util.Map;

/**
 * What every writer of the sample needs.
 *
 * @param kalimat sentences by kind, from kalimat.csv
 * @param rinci whether the older periods get their history and evidence too; at full size only the last ones do
 */
record Bahan(Acak acak, Kalender kalender, Salinan salinan, Map<String, List<String>> kalimat, boolean rinci) {

    String kalimat(String bagian) {
        return acak.pilih(Isi.ada(kalimat.get(bagian)));
    }
}
