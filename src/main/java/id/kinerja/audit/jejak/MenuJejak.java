package id.kinerja.audit.jejak;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuJejak implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PEGAWAI) ? List.of(new Butir(95, "audit.jejak", "receipt", "/jejak")) : List.of();
    }
}
