package id.kinerja.akses.surel;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.Surel;
import id.kinerja.akses.data.SandiOrang;
import id.kinerja.akses.data.TautanSurat;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AkunId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own address: it counts from when she opens the link that was sent there. */
@Service
class SurelSaya {

    private static final TautanSurat.Guna GUNA = TautanSurat.Guna.SUREL;
    private static final int PANJANG_MAKS = 254;
    private static final String BENTUK =
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+";

    private final TautanSurat tautan;
    private final SandiOrang sandi;
    private final PengirimSurel pengirim;
    private final Jejak jejak;

    SurelSaya(TautanSurat tautan, SandiOrang sandi, PengirimSurel pengirim, Jejak jejak) {
        this.tautan = tautan;
        this.sandi = sandi;
        this.pengirim = pengirim;
        this.jejak = jejak;
    }

    Optional<String> kini(Pelaku pelaku) {
        return tautan.penerima(pelaku.akun()).map(TautanSurat.Penerima::surel);
    }

    /** Why it cannot be taken, empty where it can. */
    List<Galat> keberatan(String baru, String ketikan, String sini, Pelaku pelaku) {
        if (baru.length() > PANJANG_MAKS || !baru.matches(BENTUK)) {
            return List.of(new Galat("surel", teks("akses.surel.galat.bentuk")));
        }
        return sandi.keberatan(pelaku, sini, ketikan)
                .map(k -> List.of(new Galat("sandi", k)))
                .orElse(List.of());
    }

    /** The letter with the link. */
    @Transactional
    Surel siapkan(String baru, Pelaku pelaku) {
        var alamat = pengirim.alamat() + "/masuk/surel?kode=" + tautan.buat(GUNA, pelaku.akun(), baru);
        return new Surel(
                baru,
                teks("akses.surel.konfirmasi.judul"),
                teks("akses.surel.konfirmasi.isi", pelaku.nama(), alamat, TautanSurat.MASA.toMinutes()));
    }

    Optional<TautanSurat.Isi> berlaku(String kode) {
        return tautan.baca(GUNA, kode).filter(i -> i.surel() != null);
    }

    /** The letter to the address that no longer counts, where there was one; nothing at all where the link is over. */
    @Transactional
    Optional<Hasil> pasang(String kode) {
        return berlaku(kode).filter(_ -> tautan.pakai(GUNA, kode)).map(i -> {
            var lama = lama(i.akun(), String.valueOf(i.surel()), i.nama());
            tautan.pasangSurel(i.akun(), String.valueOf(i.surel()));
            jejak.catat(null, "akses.surel.pasang", "Akun", i.akun().toString(), "");
            return new Hasil(lama);
        });
    }

    /** @param kabar to the address before */
    record Hasil(Optional<Surel> kabar) {}

    private Optional<Surel> lama(AkunId akun, String baru, String nama) {
        return tautan.penerima(akun)
                .filter(p -> !p.surel().equals(baru))
                .map(p ->
                        new Surel(p.surel(), teks("akses.surel.diganti.judul"), teks("akses.surel.diganti.isi", nama)));
    }
}
