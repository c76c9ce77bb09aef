package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import id.kinerja.akses.Bukaan;
import id.kinerja.akses.CaraMasuk;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.data.AksesDarurat;
import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.audit.Jejak;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sign-in of an administrator for an emergency: once, without a second factor, until the time is up. */
@Service
class MasukDarurat {

    private static final Masuk.Hasil LEWAT = new Masuk.Hasil.Ditolak("akses.darurat.lewat");

    private final AksesDarurat darurat;
    private final PembukaSesi pembuka;
    private final PasswordEncoder penyandi;
    private final Jejak jejak;

    MasukDarurat(AksesDarurat darurat, PembukaSesi pembuka, PasswordEncoder penyandi, Jejak jejak) {
        this.darurat = darurat;
        this.pembuka = pembuka;
        this.penyandi = penyandi;
        this.jejak = jejak;
    }

    /** @param sampai when it ends */
    @Transactional
    Masuk.Hasil masuk(AkunTersimpan.Kunci kunci, OffsetDateTime sampai, Asal asal) {
        var takTerpakai = Objects.requireNonNull(penyandi.encode(KukiSesi.tandaBaru()));
        if (!pembuka.kini().isBefore(sampai) || !darurat.pakaiSandi(kunci.id(), kunci.sandi(), takTerpakai)) {
            return LEWAT;
        }
        var tanda = pembuka.buka(kunci.id(), new Bukaan(CaraMasuk.DARURAT, null), asal);
        darurat.batasiSesi(kunci.id(), sampai);
        jejak.catat(null, "akses.darurat.masuk", "Akun", kunci.id().toString(), "");
        return new Masuk.Hasil.Berhasil(tanda);
    }
}
