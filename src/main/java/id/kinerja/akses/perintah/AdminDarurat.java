package id.kinerja.akses.perintah;

import id.kinerja.akses.data.AdminTersimpan;
import id.kinerja.akses.data.AksesDarurat;
import id.kinerja.akses.model.KodePemulihan;
import id.kinerja.audit.Jejak;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an administrator for some hours, by hand of whoever runs the program; the trail says so. */
@Service
class AdminDarurat {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final String NAMA = "Administrator darurat";

    private final AdminTersimpan akun;
    private final AksesDarurat darurat;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;
    private final Clock jam;

    AdminDarurat(AdminTersimpan akun, AksesDarurat darurat, PasswordEncoder penyandi, Jejak jejak, Clock jam) {
        this.akun = akun;
        this.darurat = darurat;
        this.penyandi = penyandi;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** @param sandi shown once; it opens one sign-in */
    record Dibuat(String namaMasuk, String sandi, OffsetDateTime sampai) {}

    @Transactional
    Dibuat buat(Duration selama) {
        var kini = OffsetDateTime.now(jam);
        var sandi = KodePemulihan.baru(ACAK).getFirst();
        var nama = "darurat-" + KodePemulihan.baru(ACAK).getFirst().substring(0, 4);
        var id = akun.buat(nama, NAMA, Objects.requireNonNull(penyandi.encode(sandi)), kini, List.of("ADMIN"));
        darurat.batasi(id, kini.plus(selama));
        jejak.catat(null, "akses.darurat.buat", "Akun", id.toString(), "jam=" + selama.toHours());
        return new Dibuat(nama, sandi, kini.plus(selama));
    }
}
