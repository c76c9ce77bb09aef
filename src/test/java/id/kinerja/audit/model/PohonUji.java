package id.kinerja.audit.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A small log in memory, grown by the same edge as the real one. */
final class PohonUji {

    /** The entries of the published test vectors of Certificate Transparency. */
    static final List<String> ENTRI =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private final Map<String, Sidik> penuh = new HashMap<>();
    private final TepiPohon tepi = TepiPohon.kosong();
    private final List<Sidik> daun = new ArrayList<>();

    static PohonUji baku(int ukuran) {
        var pohon = new PohonUji();
        ENTRI.subList(0, ukuran)
                .forEach(e -> pohon.tambah(Sidik.daun(HexFormat.of().parseHex(e))));
        return pohon;
    }

    static PohonUji berukuran(int ukuran) {
        var pohon = new PohonUji();
        for (var n = 0; n < ukuran; n++) {
            pohon.tambah(Sidik.daun(Baris.utf8("entri " + n)));
        }
        return pohon;
    }

    void tambah(Sidik satu) {
        daun.add(satu);
        tepi.tambah(satu, (tingkat, nomor, sidik) -> penuh.put(tingkat + "/" + nomor, sidik));
    }

    PohonMerkle pohon() {
        return new PohonMerkle((tingkat, nomor) -> {
            var ada = penuh.get(tingkat + "/" + nomor);
            if (ada == null) {
                throw new BuktiDitolak("tidak ada");
            }
            return ada;
        });
    }

    Sidik daun(long nomor) {
        return daun.get((int) nomor);
    }

    TepiPohon tepi() {
        return tepi;
    }
}
