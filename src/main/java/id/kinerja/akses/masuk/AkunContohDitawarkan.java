package id.kinerja.akses.masuk;

import id.kinerja.bersama.DataContoh;
import id.kinerja.bersama.ModeContoh;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The named sample accounts, offered only where the database holds the sample. */
@Component
class AkunContohDitawarkan {

    private final ModeContoh mode;
    private final ObjectProvider<DataContoh> contoh;

    AkunContohDitawarkan(ModeContoh mode, ObjectProvider<DataContoh> contoh) {
        this.mode = mode;
        this.contoh = contoh;
    }

    boolean aktif() {
        return mode.aktif();
    }

    List<HalamanMasuk.AkunContohBaris> akun() {
        return contoh.stream()
                .flatMap(c -> c.akun().stream())
                .map(a -> new HalamanMasuk.AkunContohBaris(a.peran(), a.nama(), a.nip(), a.sandi()))
                .toList();
    }
}
