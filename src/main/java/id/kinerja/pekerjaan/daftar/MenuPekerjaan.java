package id.kinerja.pekerjaan.daftar;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuPekerjaan implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        if (pelaku.sebagai(Peran.PENGELOLA_INSTANSI)) {
            return List.of(new Butir(48, "pekerjaan.menu", "list-check", "/pekerjaan", Butir.PERIODE));
        }
        return pelaku.sebagai(Peran.PENGELOLA_UNIT)
                ? List.of(new Butir(48, "pekerjaan.menu", "list-check", "/pekerjaan", Butir.DATA))
                : List.of();
    }
}
