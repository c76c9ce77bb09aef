package id.kinerja.akses.adminpertama;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.AdminTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AdminPertama;
import id.kinerja.bersama.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The link that is printed at the start of an empty installation, and what it is good for. */
@Service
class TautanAdminPertama implements AdminPertama {

    private static final Duration UMUR = Duration.ofHours(24);

    private final AdminTersimpan tersimpan;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;
    private final Clock jam;

    TautanAdminPertama(AdminTersimpan tersimpan, PasswordEncoder penyandi, Jejak jejak, Clock jam) {
        this.tersimpan = tersimpan;
        this.penyandi = penyandi;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    @Transactional
    public Optional<String> tautanPath() {
        if (tersimpan.adaAkun()) {
            return Optional.empty();
        }
        var kode = KukiSesi.tandaBaru();
        tersimpan.simpanTautan(KukiSesi.sidik(kode), OffsetDateTime.now(jam).plus(UMUR));
        return Optional.of("/admin-pertama?kode=" + kode);
    }

    void pastikanBerlaku(String kode) {
        if (!tersimpan.tautanBerlaku(sidik(kode), OffsetDateTime.now(jam))) {
            throw new TidakDitemukan("tautan");
        }
    }

    @Transactional
    void buat(String kode, String nama, String namaMasuk, String sandi) {
        var kini = OffsetDateTime.now(jam);
        if (!tersimpan.pakaiTautan(sidik(kode), kini)) {
            throw new TidakDitemukan("tautan");
        }
        var akun =
                tersimpan.buat(namaMasuk, nama, penyandi.encode(sandi), kini, List.of("ADMIN", "PENGELOLA_INSTANSI"));
        jejak.catat(null, "akses.admin-pertama", "Akun", akun.toString(), "");
    }

    private static String sidik(String kode) {
        return kode.matches("[A-Za-z0-9_-]{20,100}") ? KukiSesi.sidik(kode) : "-";
    }
}
