package id.kinerja.pelindungan.koreksi;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuKoreksi implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI)
                ? List.of(new Butir(92, "pelindungan.koreksi", "edit", "/koreksi", Butir.PELINDUNGAN))
                : List.of();
    }
}
