package id.kinerja.skp;

import id.kinerja.bersama.PeriodeId;

/** Closes a plan's realisation of one period while it is being judged, and opens it again. */
public interface KunciRealisasi {

    void kunci(SkpId skp, PeriodeId periode);

    void buka(SkpId skp, PeriodeId periode);
}
