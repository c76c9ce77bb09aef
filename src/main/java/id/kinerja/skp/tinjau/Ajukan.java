package id.kinerja.skp.tinjau;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.PerubahanTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.BedaSkp;
import id.kinerja.skp.model.Skp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending one's plan to the Pejabat Penilai, and taking it back while nobody has decided. */
@Service
class Ajukan {

    private final SkpTersimpan skp;
    private final PerubahanTersimpan perubahan;
    private final Jejak jejak;
    private final Clock jam;

    Ajukan(SkpTersimpan skp, PerubahanTersimpan perubahan, Jejak jejak, Clock jam) {
        this.perubahan = perubahan;
        this.skp = skp;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void ajukan(SkpId id, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiajukan();
        var hilang = dokumen.perubahan() == null ? List.<String>of() : perubahan.hilang(dokumen);
        if (!hilang.isEmpty()) {
            throw new AturanDilanggar("skp.perubahan.tolak.hilang", String.join("; ", hilang));
        }
        if (dokumen.perubahan() != null && samaSaja(dokumen, pelaku)) {
            throw new AturanDilanggar("skp.perubahan.tolak.sama");
        }
        skp.pindah(dokumen, StatusSkp.DIAJUKAN, pelaku, null, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "skp.pengajuan", id, pelaku.pegawaiWajib());
    }

    private boolean samaSaja(Skp usulan, Pelaku pelaku) {
        var asli = skp.muatMilik(Objects.requireNonNull(usulan.perubahan()).dari(), pelaku);
        return BedaSkp.bandingkan(asli, usulan, perubahan.asal(usulan.id())).isEmpty();
    }

    @Transactional
    void tarik(SkpId id, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDitarik();
        skp.pindah(dokumen, StatusSkp.DRAF, pelaku, null, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "skp.penarikan", id, pelaku.pegawaiWajib());
    }
}
