package id.kinerja.akses.masuk;

import id.kinerja.akses.data.KunciSandiTersimpan;
import id.kinerja.bersama.AkunId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose second factor is awaited, and whether she may show a passkey instead of a code. */
@Component
class FaktorDitunggu {

    private final PembukaSesi pembuka;
    private final KunciSandiTersimpan kunci;

    FaktorDitunggu(PembukaSesi pembuka, KunciSandiTersimpan kunci) {
        this.pembuka = pembuka;
        this.kunci = kunci;
    }

    Optional<AkunId> ditunggu(HttpServletRequest permintaan) {
        return pembuka.menungguKode(KukiKode.sidik(permintaan));
    }

    boolean berkunci(AkunId akun) {
        return !kunci.milik(akun).isEmpty();
    }
}
