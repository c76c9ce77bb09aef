package id.kinerja.skp.pohon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree with one line opened, and the node at its end told in full.
 *
 * @param akar the top of what is shown; none before there is a vision
 * @param sempit the tree begins at a node that the reader chose
 * @param terputus the line does not reach the vision
 */
public record HalamanPohon(
        int tahun,
        boolean bolehVisi,
        boolean bolehCakupan,
        @Nullable Ranting akar,
        @Nullable RincianSimpul rincian,
        boolean sempit,
        boolean terputus) {

    /**
     * One node as a row of the tree.
     *
     * @param label kind and code, or whose RHK it is
     * @param capaian in percent, empty where it cannot be told
     * @param terbuka its children are in {@code anak}; a closed one fetches them from {@code cabang}
     * @param berikut where more of its children are, empty when all are here
     */
    public record Ranting(
            String id,
            String label,
            String uraian,
            String capaian,
            String bagian,
            String keyakinan,
            String nada,
            boolean orang,
            boolean saya,
            boolean dipilih,
            boolean diJalur,
            boolean beranak,
            boolean terbuka,
            String alamat,
            String cabang,
            List<Ranting> anak,
            String berikut) {

        public Ranting {
            anak = List.copyOf(anak);
        }
    }
}
