package id.kinerja.situs.beranda;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuBeranda implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return List.of(new Butir(10, "situs.beranda", "home", "/hari-ini"));
    }
}
