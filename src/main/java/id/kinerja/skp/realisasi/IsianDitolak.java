package id.kinerja.skp.realisasi;

import id.kinerja.bersama.AturanDilanggar;

/** What was typed into one field of a small form is refused; the page comes back with the sentence at that field. */
class IsianDitolak extends AturanDilanggar {

    private static final long serialVersionUID = 1L;
    private final String bidang;

    /** @param bidang beginning of the field's id, before the RHK */
    IsianDitolak(String bidang, String kunci, Object... isi) {
        super(kunci, isi);
        this.bidang = bidang;
    }

    IsianDitolak(String bidang, AturanDilanggar sebab) {
        super(sebab);
        this.bidang = bidang;
    }

    String bidang() {
        return bidang;
    }
}
