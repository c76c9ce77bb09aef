package id.kinerja.skp.pohon;

import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import java.util.List;

/**
 * One node told in full, beside the tree.
 *
 * @param milik who answers for it
 * @param tautan the address others can open, without host
 * @param skp the plan of an RHK, empty where the reader may not open it
 * @param atas what it serves, with the declared shares
 * @param bolehMenilai the reader answers for the node and may say how sure she is
 */
public record RincianSimpul(
        String id,
        String label,
        String uraian,
        String milik,
        String tautan,
        String perbesar,
        String skp,
        List<Ukur> ukuran,
        List<Tautan> atas,
        List<Tautan> sunting,
        String keyakinan,
        String nada,
        String alasan,
        String dinilai,
        boolean bolehMenilai,
        List<Pilihan> pilihanKeyakinan) {

    public RincianSimpul {
        ukuran = List.copyOf(ukuran);
        atas = List.copyOf(atas);
        sunting = List.copyOf(sunting);
        pilihanKeyakinan = List.copyOf(pilihanKeyakinan);
    }

    /** One indicator: "target 80 sekolah, realisasi 62 sekolah". */
    public record Ukur(String uraian, String isi, String capaian) {}
}
