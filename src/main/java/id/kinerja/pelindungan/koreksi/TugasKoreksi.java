package id.kinerja.pelindungan.koreksi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.pelindungan.data.KoreksiTersimpan;
import id.kinerja.pelindungan.model.BatasWaktu;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests for correction that wait for this pengelola, with the deadline that comes first. */
@Component
class TugasKoreksi implements TugasSaya {

    private final KoreksiTersimpan koreksi;
    private final Clock jam;

    TugasKoreksi(KoreksiTersimpan koreksi, Clock jam) {
        this.koreksi = koreksi;
        this.jam = jam;
    }

    @Override
    public List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni) {
        if (!pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI)) {
            return List.of();
        }
        var antrean = koreksi.antrean(pelaku);
        var batas = antrean.batas();
        if (batas == null) {
            return List.of();
        }
        return List.of(new Tugas(
                "edit",
                teks("pelindungan.tugas.koreksi", Format.angka(antrean.jumlah())),
                teks(
                        "pelindungan.tugas.koreksi.uraian",
                        new BatasWaktu(batas.toInstant()).kalimat(jam.instant()),
                        Format.waktu(batas.toInstant())),
                batas.atZoneSameInstant(jam.getZone()).toLocalDate(),
                teks("pelindungan.tugas.koreksi.tombol"),
                "/koreksi"));
    }
}
