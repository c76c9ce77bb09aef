package id.kinerja.pelindungan.beranda;

import id.kinerja.bersama.Menu;
import id.kinerja.bersama.Pelaku;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries of those who look after personal data, and of everybody for her own. */
@Component
class MenuPelindungan implements Menu {

    private static final Butir KOREKSI = butir(92, "pelindungan.koreksi", "edit", "/koreksi");
    private static final Butir RETENSI = butir(93, "pelindungan.retensi", "calendar-x", "/retensi");
    private static final Butir INSIDEN = butir(94, "pelindungan.insiden", "shield-exclamation", "/insiden");

    @Override
    public List<Butir> butir(Pelaku pelaku) {
        return switch (pelaku.peran()) {
            case PEGAWAI -> List.of(new Butir(96, "pelindungan.data", "id", "/data-saya"));
            case PENGELOLA_UNIT -> List.of(KOREKSI);
            case PENGELOLA_INSTANSI -> List.of(KOREKSI, RETENSI, INSIDEN);
            case INSPEKTORAT -> List.of(RETENSI, INSIDEN);
            case ADMIN -> List.of(sendiri(RETENSI), sendiri(INSIDEN));
            default -> List.of();
        };
    }

    private static Butir butir(int urutan, String kunci, String ikon, String url) {
        return new Butir(urutan, kunci, ikon, url, Butir.DATA);
    }

    /** Outside the group, for roles with few entries. */
    private static Butir sendiri(Butir b) {
        return new Butir(b.urutan(), b.kunci(), b.ikon(), b.url());
    }
}
