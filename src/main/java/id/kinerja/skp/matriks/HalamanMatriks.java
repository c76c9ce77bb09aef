package id.kinerja.skp.matriks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/**
 * The grid of people and indicators.
 *
 * @param draf the leader's own plan is not set yet, so what is shared out may still change
 * @param bentrok somebody changed the matrix meanwhile; what was typed is kept
 * @param menunggu cells that are no RHK yet
 */
public record HalamanMatriks(
        int tahun,
        String sidik,
        int mulai,
        boolean draf,
        boolean bentrok,
        String menunggu,
        List<Galat> galat,
        List<Kolom> kolom,
        List<Baris> baris,
        Halamanke halamanke) {

    public HalamanMatriks {
        galat = List.copyOf(galat);
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }

    /** One RHK of the leader over its indicators. */
    public record Kolom(String id, String uraian, boolean langsung, List<Ukur> ukuran) {

        public Kolom {
            ukuran = List.copyOf(ukuran);
        }
    }

    /** One indicator; {@code jumlah} says how the shares add up, empty where nothing is to be added. */
    public record Ukur(String uraian, String target, String jumlah, boolean pas) {}

    /** One person; {@code status} of her plan. */
    public record Baris(String nama, String jabatan, String status, String skp, List<Sel> sel) {

        public Baris {
            sel = List.copyOf(sel);
        }
    }

    /**
     * One cell.
     *
     * @param terkunci it has become an RHK, or the person's plan takes no more
     * @param ada RHK she has there already that did not come from the matrix
     * @param tersimpan what is stored where that differs from what was typed
     */
    public record Sel(
            String nama, String label, String isi, boolean terkunci, boolean jadi, List<String> ada, String tersimpan) {

        public Sel {
            ada = List.copyOf(ada);
        }
    }
}
