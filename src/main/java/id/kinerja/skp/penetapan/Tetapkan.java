package id.kinerja.skp.penetapan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.SkpDitetapkan;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.JejakSkp;
import id.kinerja.skp.data.PerubahanTersimpan;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Skp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Pejabat Penilai decides on a plan that waits for her. */
@Service
class Tetapkan {

    private final SkpTersimpan skp;
    private final RhkTersimpan isi;
    private final PerubahanTersimpan perubahan;
    private final JejakSkp jejak;
    private final Jejak perbuatan;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    Tetapkan(
            SkpTersimpan skp,
            RhkTersimpan isi,
            PerubahanTersimpan perubahan,
            JejakSkp jejak,
            Jejak perbuatan,
            ApplicationEventPublisher kabar,
            Clock jam) {
        this.perubahan = perubahan;
        this.isi = isi;
        this.kabar = kabar;
        this.skp = skp;
        this.jejak = jejak;
        this.perbuatan = perbuatan;
        this.jam = jam;
    }

    /** Puts a plan into force; a change is written over the plan it changes. Answers the plan that is in force now. */
    @Transactional
    SkpId tetapkan(SkpId id, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        if (dokumen.perubahan() != null) {
            return tetapkanPerubahan(dokumen, pelaku);
        }
        var pegawai = pindah(id, StatusSkp.DITETAPKAN, "", pelaku);
        jejak.penetapan(id, pegawai, "skp.penetapan", pelaku);
        kabar.publishEvent(new SkpDitetapkan(id, pegawai, pelaku));
        return id;
    }

    private SkpId tetapkanPerubahan(Skp draf, Pelaku pelaku) {
        draf.pastikanMenunggu(pelaku.pegawaiWajib());
        var dari = Objects.requireNonNull(draf.perubahan()).dari();
        var hilang = perubahan.hilang(draf);
        if (!hilang.isEmpty()) {
            throw new AturanDilanggar("skp.perubahan.tolak.hilang", String.join("; ", hilang));
        }
        perubahan.gabung(draf, skp.muat(dari, pelaku), pelaku, OffsetDateTime.now(jam));
        jejak.penetapan(dari, draf.pegawai().id(), "skp.perubahan.penetapan", pelaku);
        return dari;
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
        var pegawai = pindah(id, StatusSkp.DIKEMBALIKAN, catatan, pelaku);
        perbuatan.catat(pelaku, "skp.pengembalian", id, pegawai);
    }

    private PegawaiId pindah(SkpId id, StatusSkp ke, String catatan, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        dokumen.pastikanMenunggu(pelaku.pegawaiWajib());
        skp.pindah(dokumen, ke, pelaku, catatan.isEmpty() ? null : catatan, OffsetDateTime.now(jam));
        return dokumen.pegawai().id();
    }
}
