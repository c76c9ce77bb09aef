package id.kinerja.pekerjaan.jalan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.pekerjaan.AntreanPekerjaan;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.pekerjaan.StatusPekerjaan;
import id.kinerja.pekerjaan.data.BarisPekerjaan;
import id.kinerja.pekerjaan.data.PekerjaanTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ordering work, stopping it, and taking it up again. */
@Service
public class AntrekanPekerjaan implements AntreanPekerjaan {

    private final PekerjaanTersimpan tersimpan;
    private final Penjadwal penjadwal;
    private final Jejak jejak;
    private final Clock jam;

    AntrekanPekerjaan(PekerjaanTersimpan tersimpan, Penjadwal penjadwal, Jejak jejak, Clock jam) {
        this.tersimpan = tersimpan;
        this.penjadwal = penjadwal;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    @Transactional
    public PekerjaanId antrekan(String jenis, String parameter, Pelaku pelaku) {
        var baru = tersimpan.tambah(jenis, parameter, pelaku, OffsetDateTime.now(jam));
        if (baru.isEmpty()) {
            return tersimpan
                    .yangHidup(jenis, parameter)
                    .filter(b -> b.pelaku().akun().equals(pelaku.akun()))
                    .map(BarisPekerjaan::id)
                    .orElseThrow(() -> new AturanDilanggar("pekerjaan.tolak.sudah-berjalan"));
        }
        penjadwal.jadwalkan(baru.get());
        jejak.catat(pelaku, "pekerjaan.antre", "Pekerjaan", baru.get().toString(), jenis + " " + parameter);
        return baru.get();
    }

    /** Asks it to stop; it does after the step it is in. What has not begun stops at once. */
    @Transactional
    public void batalkan(PekerjaanId id, Pelaku pelaku) {
        var baris = tersimpan.milik(id, pelaku).orElseThrow(() -> new TidakDitemukan(id));
        if (!baris.status().hidup()) {
            throw new AturanDilanggar(
                    "pekerjaan.tolak.sudah-usai", baris.status().label());
        }
        tersimpan.mintaBerhenti(id, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "pekerjaan.pembatalan", id);
    }

    /** Goes on from where it stopped. */
    @Transactional
    public void ulangi(PekerjaanId id, Pelaku pelaku) {
        var baris = tersimpan.milik(id, pelaku).orElseThrow(() -> new TidakDitemukan(id));
        if (!baris.status().terhenti()) {
            throw new AturanDilanggar(
                    "pekerjaan.tolak.tidak-terhenti", baris.status().label());
        }
        if (tersimpan.yangHidup(baris.jenis(), baris.parameter()).isPresent()) {
            throw new AturanDilanggar("pekerjaan.tolak.sudah-berjalan");
        }
        tersimpan.pindah(id, StatusPekerjaan.ANTRE, null, OffsetDateTime.now(jam));
        penjadwal.jadwalkan(id);
        jejak.catat(pelaku, "pekerjaan.lanjutan", id);
    }
}
