package id.kinerja.situs.keamanan;

import id.kinerja.akses.KebijakanFaktor;
import id.kinerja.bersama.ModeContoh;
import id.kinerja.situs.GagalMulai;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** As the operator set it; without a word of his it is offered with the sample and asked for everywhere else. */
@Component
class KebijakanTersetel implements KebijakanFaktor {

    private final ModeContoh contoh;
    private final String setelan;

    KebijakanTersetel(ModeContoh contoh, @Value("${kinerja.faktor-kedua:}") String setelan) {
        if (!List.of("", "wajib", "ditawarkan").contains(setelan)) {
            throw new GagalMulai("Faktor kedua hanya dapat wajib atau ditawarkan (KINERJA_FAKTOR_KEDUA).");
        }
        this.contoh = contoh;
        this.setelan = setelan;
    }

    @Override
    public boolean wajib() {
        return setelan.isEmpty() ? !contoh.aktif() : setelan.equals("wajib");
    }
}
