package id.kinerja.pelindungan.insiden;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.pelindungan.InsidenId;
import id.kinerja.pelindungan.data.InsidenTersimpan;
import id.kinerja.pelindungan.model.BatasWaktu;
import id.kinerja.pelindungan.model.Insiden;
import id.kinerja.pelindungan.model.Insiden.Kepada;
import id.kinerja.siklus.Aturan;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the register of breaches. Each act stands in its history and in the log. */
@Service
class CatatInsiden {

    private static final int CARA_MAKS = 1000;

    private final InsidenTersimpan insiden;
    private final Aturan aturan;
    private final Jejak jejak;
    private final Clock jam;

    CatatInsiden(InsidenTersimpan insiden, Aturan aturan, Jejak jejak, Clock jam) {
        this.insiden = insiden;
        this.aturan = aturan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    InsidenId catat(Insiden.Isi isi, Pelaku pelaku) {
        var id = new InsidenId(Uuid7.baru());
        insiden.catat(id, isi, batas(isi));
        langkah(id, "PENCATATAN", pelaku);
        return id;
    }

    @Transactional
    void ubah(InsidenId id, Insiden.Isi isi, int versi, Pelaku pelaku) {
        insiden.satu(id).pastikanTerbuka();
        insiden.ubah(id, isi, batas(isi), versi);
        langkah(id, "PERUBAHAN", pelaku);
    }

    /** {@code saat}: when the notice went out, not before the breach was known and not in the future. */
    @Transactional
    void beritahu(InsidenId id, String kepada, Instant saat, String cara, Pelaku pelaku) {
        var satu = insiden.satu(id);
        satu.pastikanTerbuka();
        var tujuan = Arrays.stream(Kepada.values())
                .filter(k -> k.name().equals(kepada))
                .findFirst()
                .orElseThrow(() -> new AturanDilanggar("pelindungan.tolak.kepada"));
        if (saat.isBefore(satu.isi().diketahui()) || saat.isAfter(Instant.now(jam))) {
            throw new AturanDilanggar("pelindungan.tolak.saat-beritahu");
        }
        if (cara.isBlank() || cara.length() > CARA_MAKS) {
            throw new AturanDilanggar("pelindungan.tolak.cara", CARA_MAKS);
        }
        insiden.beritahu(id, tujuan, saat, cara.strip(), pelaku, kini());
        langkah(id, "PEMBERITAHUAN", pelaku);
    }

    @Transactional
    void selesaikan(InsidenId id, Pelaku pelaku) {
        var satu = insiden.satu(id);
        satu.pastikanBolehSelesai();
        insiden.selesaikan(satu, kini());
        langkah(id, "PENUTUPAN", pelaku);
    }

    private Instant batas(Insiden.Isi isi) {
        var hari = isi.diketahui().atZone(FormInsiden.ZONA).toLocalDate();
        return BatasWaktu.sejak(isi.diketahui(), Integer.parseInt(aturan.nilai("insiden.jam", hari)))
                .batas();
    }

    private void langkah(InsidenId id, String perbuatan, Pelaku pelaku) {
        insiden.langkah(id, perbuatan, pelaku, kini());
        jejak.catat(pelaku, "pelindungan.insiden." + perbuatan, "Insiden", id.toString(), "");
    }

    private Instant kini() {
        return Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
    }
}
