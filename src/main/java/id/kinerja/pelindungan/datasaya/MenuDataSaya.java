package id.kinerja.pelindungan.datasaya;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuDataSaya implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return pelaku.sebagai(Peran.PEGAWAI)
                ? List.of(new Butir(96, "pelindungan.data", "id", "/data-saya"))
                : List.of();
    }
}
