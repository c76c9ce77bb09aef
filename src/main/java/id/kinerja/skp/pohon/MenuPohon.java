package id.kinerja.skp.pohon;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuPohon implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.ADMIN)
                ? List.of()
                : List.of(new Butir(90, "perencanaan.pohon", "sitemap", "/pohon"));
    }
}
