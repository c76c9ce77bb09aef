package id.kinerja.akses.akun;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuAkun implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.ADMIN) ? List.of(new Butir(20, "akses.akun", "key", "/data/akun")) : List.of();
    }
}
