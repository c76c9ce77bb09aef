package id.kinerja.akses.masuk;

import com.webauthn4j.data.AuthenticationData;
import id.kinerja.akses.Asal;
import id.kinerja.akses.Bukaan;
import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.akses.data.KunciSandiTersimpan;
import id.kinerja.akses.data.PeriksaKunciSandi;
import id.kinerja.akses.data.Titipan;
import id.kinerja.akses.model.PilihanKunciSandi;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A passkey opens a sign-in by itself: it stands for the device and for the finger or number that unlocks it. */
@Service
class MasukDenganKunci {

    private static final Logger LOG = LoggerFactory.getLogger(MasukDenganKunci.class);

    private final KunciSandiTersimpan kunci;
    private final PeriksaKunciSandi periksa;
    private final Titipan titipan;
    private final PembukaSesi pembuka;
    private final Jejak jejak;

    MasukDenganKunci(
            KunciSandiTersimpan kunci, PeriksaKunciSandi periksa, Titipan titipan, PembukaSesi pembuka, Jejak jejak) {
        this.kunci = kunci;
        this.periksa = periksa;
        this.titipan = titipan;
        this.pembuka = pembuka;
        this.jejak = jejak;
    }

    /** @param tanda for the cookie that comes back with the answer */
    record Tantangan(String tanda, Map<String, Object> pilihan) {}

    /**
     * What the answer has to fit.
     *
     * @param akun whose password was given before, null where nobody's was
     * @param kode fingerprint of the cookie of who has given her password
     */
    record Ditunggu(
            PeriksaKunciSandi.Harapan harapan, @Nullable AkunId akun, String kode) {}

    Tantangan tantangan(String tuanRumah, String kode) {
        var akun = pembuka.menungguKode(kode);
        var isi = KukiSesi.tandaBaru();
        var boleh = akun.map(kunci::dikenal).orElse(List.of()).stream()
                .map(d -> new PilihanKunciSandi.Kredensial(d.kredensial(), d.jalur()))
                .toList();
        return new Tantangan(
                titipan.simpan(KukiTitipan.KUNCI_MASUK, akun.orElse(null), isi),
                PilihanKunciSandi.masuk(tuanRumah, isi, boleh));
    }

    /** The challenge, which is used up by this. */
    Optional<Titipan.Isi> ambil(String titip) {
        return titipan.ambil(KukiTitipan.KUNCI_MASUK, titip);
    }

    /** The mark for the cookie of the new sign-in, or nothing where the answer is refused. */
    @Transactional
    Optional<String> masuk(String jawaban, Ditunggu ditunggu, Asal asal) {
        var isi = periksa.baca(jawaban);
        var milik = isi.flatMap(i -> Optional.ofNullable(i.getCredentialId()))
                .map(PilihanKunciSandi::base64)
                .flatMap(kunci::cari);
        if (isi.isEmpty()
                || milik.isEmpty()
                || !pemiliknya(isi.get(), milik.get().akun(), ditunggu)) {
            return Optional.empty();
        }
        return switch (periksa.periksa(isi.get(), milik.get(), ditunggu.harapan())) {
            case PeriksaKunciSandi.Hasil.Cocok cocok -> buka(milik.get(), cocok.hitungan(), ditunggu, asal);
            case PeriksaKunciSandi.Hasil.Mundur _ -> mundur(milik.get());
            case PeriksaKunciSandi.Hasil.Ditolak _ -> Optional.empty();
        };
    }

    /** After a password the passkey must be of the same account; without one the device must have named its account. */
    private static boolean pemiliknya(AuthenticationData isi, AkunId akun, Ditunggu ditunggu) {
        var disebut = isi.getUserHandle();
        var sama = disebut != null && Arrays.equals(disebut, PilihanKunciSandi.sidik(akun.nilai()));
        return ditunggu.akun() == null ? sama : akun.equals(ditunggu.akun()) && (disebut == null || sama);
    }

    private Optional<String> buka(KunciSandiTersimpan.Kunci milik, long hitungan, Ditunggu ditunggu, Asal asal) {
        if (!kunci.pakai(milik.id(), hitungan, pembuka.kini())) {
            return mundur(milik);
        }
        var bukaan = ditunggu.akun() == null ? Optional.of(Bukaan.KUNCI_SANDI) : pembuka.kodeSelesai(ditunggu.kode());
        return bukaan.map(b -> pembuka.buka(milik.akun(), b, asal));
    }

    private Optional<String> mundur(KunciSandiTersimpan.Kunci milik) {
        LOG.warn("The counter of passkey {} went back: it may have been copied", milik.id());
        jejak.catat(null, "akses.kunci-sandi.mundur", "Akun", milik.akun().toString(), "");
        return Optional.empty();
    }
}
