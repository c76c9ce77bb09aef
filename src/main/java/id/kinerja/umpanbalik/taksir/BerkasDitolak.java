package id.kinerja.umpanbalik.taksir;

import java.util.List;

/** The file cannot be taken as it is; each sentence names a line. */
final class BerkasDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> kalimat;

    BerkasDitolak(List<String> kalimat) {
        super(kalimat.getFirst());
        this.kalimat = List.copyOf(kalimat);
    }

    BerkasDitolak(String kalimat) {
        this(List.of(kalimat));
    }

    List<String> kalimat() {
        return kalimat;
    }
}
