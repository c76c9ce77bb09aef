package id.kinerja.skp.model;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One node of the pohon kinerja as it hangs below one of its parents: a goal, or an RHK of a person.
 *
 * @param induk the parent it is shown under; none for the top
 * @param jenis RHK or the kind of goal
 * @param pemilik unit of a goal, person of an RHK
 * @param jabatan post of the person, empty for goals
 * @param jalur path of the owning unit, empty for goals of the province
 * @param skp the plan the RHK stands in, where the reader may open it
 * @param bagian how much of the node is declared for this parent, in percent
 * @param anak how many nodes hang directly below, of those the reader may see
 * @param keyakinan YAKIN, RAGU or BERISIKO as its owner judged, empty where she did not
 */
public record Cabang(
        UUID id,
        @Nullable UUID induk,
        String jenis,
        String kode,
        String uraian,
        String pemilik,
        String jabatan,
        String jalur,
        @Nullable UUID skp,
        boolean saya,
        BigDecimal bagian,
        int anak,
        String keyakinan,
        String alasan) {

    public boolean orang() {
        return jenis.equals("RHK");
    }
}
