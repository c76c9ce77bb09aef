package id.kinerja.akses.faktor;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.akses.data.SandiOrang;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes to one's own second factor; each wants the password or a code again. */
@Service
class UbahFaktor {

    private final AturFaktor atur;
    private final FaktorSaya saya;
    private final SandiOrang sandi;
    private final Clock jam;

    UbahFaktor(AturFaktor atur, FaktorSaya saya, SandiOrang sandi, Clock jam) {
        this.atur = atur;
        this.saya = saya;
        this.sandi = sandi;
        this.jam = jam;
    }

    /** What came of it: recovery codes to show, or why not. */
    record Hasil(List<String> pemulihan, List<Galat> galat) {

        Hasil {
            pemulihan = List.copyOf(pemulihan);
            galat = List.copyOf(galat);
        }

        static Hasil ditolak(String isian, String kalimat) {
            return new Hasil(List.of(), List.of(new Galat(isian, kalimat)));
        }
    }

    @Transactional
    Hasil pasang(FormFaktor form, String sini, Pelaku pelaku) {
        var keberatan = sandi.keberatan(pelaku, sini, form.sandi());
        if (keberatan.isPresent()) {
            return Hasil.ditolak("sandi", keberatan.get());
        }
        var kode = atur.pasang(form.segel(), form.kode(), OffsetDateTime.now(jam), pelaku);
        if (kode.isEmpty()) {
            return Hasil.ditolak("kode", teks("akses.faktor.kode-salah"));
        }
        atur.tutupSesiLain(sini, pelaku);
        return new Hasil(kode.get(), List.of());
    }

    @Transactional
    Hasil gantiPemulihan(String kode, Pelaku pelaku) {
        var galat = atur.keberatan("kode-ubah", kode, pelaku);
        return galat.isEmpty() ? new Hasil(atur.gantiPemulihan(pelaku), List.of()) : new Hasil(List.of(), galat);
    }

    @Transactional
    Hasil lepas(String kode, Pelaku pelaku) {
        if (!saya.bolehLepasAplikasi(pelaku)) {
            return Hasil.ditolak("kode-ubah", teks("akses.faktor.tolak.wajib"));
        }
        var galat = atur.keberatan("kode-ubah", kode, pelaku);
        if (galat.isEmpty()) {
            atur.lepas(pelaku);
        }
        return new Hasil(List.of(), galat);
    }
}
