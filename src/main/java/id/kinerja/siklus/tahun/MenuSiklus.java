package id.kinerja.siklus.tahun;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuSiklus implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_INSTANSI)
                ? List.of(new Butir(45, "siklus.menu", "calendar", "/periode", Butir.PERIODE))
                : List.of();
    }
}
