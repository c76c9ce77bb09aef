package id.kinerja.akses.akun;

import id.kinerja.akses.data.AdminTersimpan;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Temporary passwords, and accounts for people of no staff list. */
@Service
class BukaAkun {

    /** No letters or digits that look alike, so it can be read out on the telephone. */
    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int PANJANG = 16;

    /** Long enough for a letter to arrive. */
    private static final Duration MASA = Duration.ofDays(7);

    private static final SecureRandom ACAK = new SecureRandom();

    private final AdminTersimpan akun;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;
    private final Clock jam;

    BukaAkun(AdminTersimpan akun, PasswordEncoder penyandi, Jejak jejak, Clock jam) {
        this.akun = akun;
        this.penyandi = penyandi;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    HalamanAkun.SandiSementara sandiSementara(AkunId id, Pelaku pelaku) {
        var sandi = acak();
        var nama = akun.sandiSementara(id, penyandi.encode(sandi), sampai()).orElseThrow(() -> new TidakDitemukan(id));
        jejak.catat(pelaku, "akses.sandi-sementara", id);
        return new HalamanAkun.SandiSementara(nama, sandi);
    }

    @Transactional
    HalamanAkun.SandiSementara buat(String nama, String namaMasuk, Pelaku pelaku) {
        if (akun.dipakai(namaMasuk)) {
            throw new AturanDilanggar("akses.akun.galat.dipakai", namaMasuk);
        }
        var sandi = acak();
        var tersandi = penyandi.encode(sandi);
        var id = akun.buat(namaMasuk, nama, tersandi, OffsetDateTime.now(jam), List.of());
        akun.sandiSementara(id, tersandi, sampai());
        jejak.catat(pelaku, "akses.akun.buat", id);
        return new HalamanAkun.SandiSementara(nama, sandi);
    }

    private OffsetDateTime sampai() {
        return OffsetDateTime.now(jam).plus(MASA);
    }

    private static String acak() {
        var hasil = new StringBuilder();
        for (var n = 0; n < PANJANG; n++) {
            hasil.append(n > 0 && n % 4 == 0 ? "-" : "").append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }
}
