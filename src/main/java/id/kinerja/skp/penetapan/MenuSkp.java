package id.kinerja.skp.penetapan;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MenuSkp implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return switch (pelaku.peran()) {
            case PEGAWAI ->
                List.of(
                        new Butir(20, "skp.menu", "target-arrow", "/skp"),
                        new Butir(30, "skp.realisasi", "list-check", "/realisasi"));
            case PENILAI -> List.of(new Butir(30, "skp.tim.menu", "target-arrow", "/tim/rencana"));
            default -> List.of();
        };
    }
}
