package id.kinerja.pegawai.daftar;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuPegawai implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return switch (pelaku.peran()) {
            case PENGELOLA_UNIT, PENGELOLA_INSTANSI ->
                List.of(
                        new Butir(20, "pegawai.menu", "users", "/pegawai", Butir.DATA),
                        new Butir(30, "pegawai.kesiapan", "checklist", "/data/kesiapan", Butir.DATA),
                        new Butir(40, "pegawai.impor", "upload", "/data/impor", Butir.DATA));
            case INSPEKTORAT -> List.of(new Butir(20, "pegawai.menu", "users", "/pegawai", Butir.DATA));
            default -> List.of();
        };
    }
}
