package id.kinerja.akses.faktor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.akses.data.KunciSandiTersimpan;
import id.kinerja.akses.data.PeriksaKunciSandi;
import id.kinerja.akses.data.SandiOrang;
import id.kinerja.akses.data.Titipan;
import id.kinerja.akses.model.PilihanKunciSandi;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One's own passkeys. A new one is asked for with the password; the challenge then stands for it. */
@Service
class KunciSaya {

    private static final int NAMA_MAKS = 60;

    private final KunciSandiTersimpan kunci;
    private final PeriksaKunciSandi periksa;
    private final Titipan titipan;
    private final SandiOrang sandi;
    private final AturKunci atur;

    KunciSaya(KunciSandiTersimpan kunci, PeriksaKunciSandi periksa, Titipan titipan, SandiOrang sandi, AturKunci atur) {
        this.kunci = kunci;
        this.periksa = periksa;
        this.titipan = titipan;
        this.sandi = sandi;
        this.atur = atur;
    }

    /**
     * What the browser is to ask the device for.
     *
     * @param tanda for the cookie that comes back with the answer
     */
    record Tantangan(String tanda, Map<String, Object> pilihan) {}

    Optional<String> keberatanSandi(String ketikan, String sini, Pelaku pelaku) {
        return sandi.keberatan(pelaku, sini, ketikan);
    }

    Tantangan tantangan(String tuanRumah, Pelaku pelaku) {
        var isi = KukiSesi.tandaBaru();
        var sudahAda = kunci.dikenal(pelaku.akun()).stream()
                .map(d -> new PilihanKunciSandi.Kredensial(d.kredensial(), d.jalur()))
                .toList();
        var pemilik = new PilihanKunciSandi.Pemilik(
                pelaku.akun().nilai(), sandi.kunci(pelaku).namaMasuk(), pelaku.nama());
        return new Tantangan(
                titipan.simpan(KukiTitipan.KUNCI_BARU, pelaku.akun(), isi),
                PilihanKunciSandi.baru(tuanRumah, isi, pemilik, sudahAda));
    }

    /** @param titip fingerprint of the cookie that came with the challenge */
    UbahFaktor.Hasil pasang(FormKunci form, String titip, String sini, Pelaku pelaku) {
        var ditunggu = titipan.ambil(KukiTitipan.KUNCI_BARU, titip)
                .filter(t -> pelaku.akun().equals(t.akun()));
        var nama = form.nama().strip();
        if (nama.isEmpty() || nama.length() > NAMA_MAKS) {
            return UbahFaktor.Hasil.ditolak("nama", teks("akses.kunci.galat.nama", NAMA_MAKS));
        }
        return ditunggu.flatMap(t -> periksa.baru(form.jawaban(), new PeriksaKunciSandi.Harapan(form.asal(), t.isi())))
                .map(baru -> atur.pasang(nama, baru, sini, pelaku))
                .orElseGet(() -> UbahFaktor.Hasil.ditolak("nama", teks("akses.kunci.galat.jawaban")));
    }

    List<Galat> lepas(UUID id, FormSandi form, boolean wajib, Pelaku pelaku) {
        var keberatan = keberatanSandi(form.sandi(), form.sini(), pelaku);
        return keberatan.isPresent()
                ? List.of(new Galat("kunci-sandi", keberatan.get()))
                : atur.lepas(id, wajib, pelaku);
    }

    boolean milik(UUID id, Pelaku pelaku) {
        return kunci.ada(pelaku.akun(), id);
    }
}
