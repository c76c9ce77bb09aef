package id.kinerja.pelindungan.koreksi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.pelindungan.KoreksiId;
import id.kinerja.pelindungan.data.KoreksiTersimpan;
import id.kinerja.pelindungan.model.BatasWaktu;
import id.kinerja.pelindungan.model.Koreksi;
import id.kinerja.pelindungan.model.StatusKoreksi;
import id.kinerja.siklus.Aturan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a correction, and answering. The deadline is that of the rule on the day of the request. */
@Service
class AjukanKoreksi {

    private static final int JAWABAN_MAKS = 2000;

    private final KoreksiTersimpan koreksi;
    private final Aturan aturan;
    private final Jejak jejak;
    private final Clock jam;

    AjukanKoreksi(KoreksiTersimpan koreksi, Aturan aturan, Jejak jejak, Clock jam) {
        this.koreksi = koreksi;
        this.aturan = aturan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void ajukan(FormKoreksi form, Pelaku pelaku) {
        var pegawai = pelaku.pegawaiWajib();
        if (koreksi.menunggu(pegawai) >= Koreksi.MENUNGGU_PALING) {
            throw new AturanDilanggar("pelindungan.tolak.terlalu-banyak", Koreksi.MENUNGGU_PALING);
        }
        var kini = Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
        var berjam = Integer.parseInt(aturan.nilai("koreksi.jam", LocalDate.now(jam)));
        var id = new KoreksiId(Uuid7.baru());
        koreksi.ajukan(
                id,
                pegawai,
                form.jenis(),
                form.isi(),
                kini,
                BatasWaktu.sejak(kini, berjam).batas());
        jejak.catat(pelaku, "pelindungan.koreksi.pengajuan", id, pegawai);
    }

    /** {@code keputusan}: DIPERBAIKI or DITOLAK; both need a sentence for the person. */
    @Transactional
    void jawab(KoreksiId id, String keputusan, String jawaban, Pelaku pelaku) {
        var satu = koreksi.satu(id, pelaku);
        satu.pastikanBolehDijawab(pelaku.pegawai());
        var status = switch (keputusan) {
            case "DIPERBAIKI" -> StatusKoreksi.DIPERBAIKI;
            case "DITOLAK" -> StatusKoreksi.DITOLAK;
            default -> throw new AturanDilanggar("pelindungan.tolak.keputusan");
        };
        if (jawaban.isBlank() || jawaban.length() > JAWABAN_MAKS) {
            throw new AturanDilanggar("pelindungan.tolak.jawaban", JAWABAN_MAKS);
        }
        koreksi.jawab(satu, status, jawaban.strip(), pelaku, Instant.now(jam).truncatedTo(ChronoUnit.MICROS));
        jejak.catat(
                pelaku,
                "pelindungan.koreksi." + status.name(),
                id,
                satu.pemohon().id());
    }
}
