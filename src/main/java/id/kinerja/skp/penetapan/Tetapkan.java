package id.kinerja.skp.penetapan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.SkpDitetapkan;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Pejabat Penilai decides on a plan that waits for her. */
@Service
class Tetapkan {

    private final SkpTersimpan skp;
    private final RhkTersimpan isi;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    Tetapkan(SkpTersimpan skp, RhkTersimpan isi, Jejak jejak, ApplicationEventPublisher kabar, Clock jam) {
        this.isi = isi;
        this.kabar = kabar;
        this.skp = skp;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void tetapkan(SkpId id, Pelaku pelaku) {
        var pegawai = pindah(id, StatusSkp.DITETAPKAN, "", "skp.penetapan", pelaku);
        kabar.publishEvent(new SkpDitetapkan(id, pegawai, pelaku));
    }

    /**
     * Sets a plan as it was looked at, after filling in what the leader expects where the plan says nothing yet.
     *
     * @param versi of the plan that was looked at
     */
    @Transactional
    void tetapkan(SkpId id, int versi, Map<Perilaku, String> ekspektasi, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        dokumen.pastikanMenunggu(pelaku.pegawaiWajib());
        if (dokumen.versi() != versi) {
            throw new SudahBerubah(id);
        }
        var gabungan = new EnumMap<Perilaku, String>(Perilaku.class);
        gabungan.putAll(ekspektasi);
        gabungan.putAll(dokumen.ekspektasi());
        if (!gabungan.equals(dokumen.ekspektasi())) {
            isi.simpanEkspektasi(id, gabungan);
        }
        tetapkan(id, pelaku);
    }

    @Transactional
    void kembalikan(SkpId id, String catatan, Pelaku pelaku) {
        pindah(id, StatusSkp.DIKEMBALIKAN, catatan, "skp.pengembalian", pelaku);
    }

    private PegawaiId pindah(SkpId id, StatusSkp ke, String catatan, String perbuatan, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        dokumen.pastikanMenunggu(pelaku.pegawaiWajib());
        skp.pindah(dokumen, ke, pelaku, catatan.isEmpty() ? null : catatan, OffsetDateTime.now(jam));
        jejak.catat(pelaku, perbuatan, id, dokumen.pegawai().id());
        return dokumen.pegawai().id();
    }
}
