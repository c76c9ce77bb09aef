package id.kinerja.akses.masuk;

import id.kinerja.akses.Asal;
import id.kinerja.akses.data.AkunTersimpan;
import id.kinerja.akses.data.PenjagaMasuk;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signing in. An unknown name costs as long as a wrong password, waits as long, and gets the same answer. */
@Service
class Masuk {

    /** How an attempt ended. */
    sealed interface Hasil {

        /** @param tanda for the cookie of the new sign-in */
        record Berhasil(String tanda) implements Hasil {}

        /** @param tanda for the cookie of who has yet to give a code */
        record PerluKode(String tanda) implements Hasil {}

        /** @param kunci of the sentence that says why */
        record Ditolak(String kunci) implements Hasil {}

        /** @param detik to wait before the next attempt */
        record Tunggu(long detik) implements Hasil {}
    }

    private final AkunTersimpan akun;
    private final PenjagaMasuk penjaga;
    private final PasswordEncoder penyandi;
    private final PembukaSesi pembuka;
    private final MasukDarurat darurat;
    private final String umpan;

    Masuk(
            AkunTersimpan akun,
            PenjagaMasuk penjaga,
            PasswordEncoder penyandi,
            PembukaSesi pembuka,
            MasukDarurat darurat) {
        this.akun = akun;
        this.penjaga = penjaga;
        this.penyandi = penyandi;
        this.pembuka = pembuka;
        this.darurat = darurat;
        this.umpan = penyandi.encode("kata sandi yang tidak dipakai siapa pun");
    }

    Hasil masuk(String namaMasuk, String sandi, Asal asal) {
        var tunggu = penjaga.coba(namaMasuk, asal.jaringan());
        if (tunggu.isPresent()) {
            return new Hasil.Tunggu(tunggu.get());
        }
        var kunci = akun.cari(namaMasuk);
        var cocok =
                penyandi.matches(sandi, kunci.map(AkunTersimpan.Kunci::sandi).orElse(umpan));
        if (kunci.isEmpty() || !cocok) {
            penjaga.gagal(namaMasuk, asal.jaringan());
            return new Hasil.Ditolak("akses.masuk.salah");
        }
        penjaga.berhasil(namaMasuk, asal.jaringan());
        var sampai = kunci.get().daruratSampai();
        return sampai == null ? pembuka.setelahSandi(kunci.get(), asal) : darurat.masuk(kunci.get(), sampai, asal);
    }
}
