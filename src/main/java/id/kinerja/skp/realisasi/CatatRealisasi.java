package id.kinerja.skp.realisasi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.LembarTersimpan;
import id.kinerja.skp.data.RealisasiTersimpan;
import id.kinerja.skp.model.LembarRealisasi;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing one's own realisation while the period is open. */
@Service
class CatatRealisasi {

    private final LembarTersimpan lembar;
    private final RealisasiTersimpan tersimpan;
    private final Jejak jejak;
    private final Clock jam;

    CatatRealisasi(LembarTersimpan lembar, RealisasiTersimpan tersimpan, Jejak jejak, Clock jam) {
        this.lembar = lembar;
        this.tersimpan = tersimpan;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** What is typed for one indicator. */
    record Isi(String nilai, String keterangan, String alasan) {

        boolean kosong() {
            return (nilai + keterangan + alasan).isBlank();
        }

        @Nullable
        BigDecimal angka() {
            return Format.bacaAngka(nilai).orElse(null);
        }

        /** True where something stands in the number's field that is no number. */
        boolean bukanAngka() {
            return !nilai.isEmpty() && angka() == null;
        }
    }

    /** Writes what has changed; answers the new version of the sheet. */
    @Transactional
    int simpan(SkpId skp, PeriodeId periode, int versi, Map<String, Isi> isi, Pelaku pelaku) {
        tersimpan.kunciBaris(skp);
        var lama = lembar.muatMilik(skp, periode, pelaku);
        lama.pastikanBolehDiubah(LocalDate.now(jam));
        if (lama.versi() != versi) {
            if (sama(lama, isi)) {
                return lama.versi();
            }
            throw new SudahBerubah(skp);
        }
        var kini = OffsetDateTime.now(jam);
        var berubah = 0;
        for (var r : lama.rhk()) {
            for (var i : r.indikator()) {
                var baru = isi.get(i.id().toString());
                if (baru != null && beda(i, baru)) {
                    tersimpan.simpan(i.id(), periode, baru.angka(), baru.keterangan(), baru.alasan(), kini);
                    berubah++;
                }
            }
        }
        if (berubah > 0) {
            jejak.catat(pelaku, "skp.realisasi.simpan", skp, pelaku.pegawaiWajib());
        }
        return versi + berubah;
    }

    private static boolean sama(LembarRealisasi lama, Map<String, Isi> isi) {
        return lama.rhk().stream().flatMap(r -> r.indikator().stream()).noneMatch(i -> {
            var baru = isi.get(i.id().toString());
            return baru != null && beda(i, baru);
        });
    }

    private static boolean beda(LembarRealisasi.BarisIndikator lama, Isi baru) {
        var nilai = baru.angka();
        var samaNilai = lama.nilai() == null
                ? nilai == null
                : nilai != null && lama.nilai().compareTo(nilai) == 0;
        return !samaNilai
                || !lama.keterangan().equals(baru.keterangan())
                || !lama.alasan().equals(baru.alasan());
    }
}
