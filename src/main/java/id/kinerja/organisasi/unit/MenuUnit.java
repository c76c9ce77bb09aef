package id.kinerja.organisasi.unit;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuUnit implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI)
                ? List.of(new Butir(35, "organisasi.unit", "sitemap", "/unit", Butir.DATA))
                : List.of();
    }
}
