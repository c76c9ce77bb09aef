package id.kinerja.skp.berkas;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuBerkas implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI)
                ? List.of(new Butir(47, "skp.berkas.menu", "file-zip", "/skp/berkas", Butir.DATA))
                : List.of();
    }
}
