package id.kinerja.evaluasi.beranda;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of evaluation in the navigation, role by role. */
@Component
class MenuEvaluasi implements Menu {

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return switch (pelaku.peran()) {
            case PEGAWAI -> List.of(new Butir(40, "evaluasi.hasil.menu", "award", "/hasil"));
            case PENILAI ->
                List.of(
                        new Butir(20, "evaluasi.tim.menu", "users", "/tim"),
                        new Butir(40, "evaluasi.menu", "scale", "/evaluasi"));
            case PIMPINAN -> List.of(kemajuan(20), organisasi(30), sebaran(40));
            case PENGELOLA_UNIT -> List.of(kemajuan(50), sebaran(60), organisasi(70));
            case PENGELOLA_INSTANSI ->
                List.of(
                        kemajuan(50),
                        sebaran(60),
                        organisasi(70),
                        new Butir(80, "evaluasi.periode.menu", "calendar-check", "/evaluasi/periode", Butir.PERIODE));
            case INSPEKTORAT -> List.of(kemajuan(50), sebaran(60), organisasi(70));
            case ADMIN -> List.of();
        };
    }

    private static Butir kemajuan(int urutan) {
        return new Butir(urutan, "evaluasi.kemajuan.menu", "progress-check", "/unit/kemajuan");
    }

    private static Butir organisasi(int urutan) {
        return new Butir(urutan, "evaluasi.organisasi.menu", "building", "/evaluasi/organisasi");
    }

    private static Butir sebaran(int urutan) {
        return new Butir(urutan, "evaluasi.sebaran.menu", "chart-bar", "/evaluasi/sebaran");
    }
}
