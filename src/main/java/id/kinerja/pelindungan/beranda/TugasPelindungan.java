package id.kinerja.pelindungan.beranda;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.pelindungan.data.AntreanPelindungan;
import id.kinerja.pelindungan.data.AntreanPelindungan.Antrean;
import id.kinerja.pelindungan.model.BatasWaktu;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests, breaches and retention that wait for those who look after personal data. */
@Component
class TugasPelindungan implements TugasSaya {

    private final AntreanPelindungan antrean;
    private final Clock jam;

    TugasPelindungan(AntreanPelindungan antrean, Clock jam) {
        this.antrean = antrean;
        this.jam = jam;
    }

    @Override
    public List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni) {
        if (!pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI, Peran.ADMIN)) {
            return List.of();
        }
        var isi = antrean.untuk(pelaku);
        var hasil = new ArrayList<Tugas>();
        var batasKoreksi = isi.batasKoreksi();
        if (batasKoreksi != null && !pelaku.sebagai(Peran.ADMIN)) {
            hasil.add(koreksi(isi, batasKoreksi));
        }
        if (!pelaku.sebagai(Peran.PENGELOLA_UNIT)) {
            instansi(isi, hasil);
        }
        return hasil;
    }

    private Tugas koreksi(Antrean isi, OffsetDateTime batas) {
        return new Tugas(
                "edit",
                teks("pelindungan.tugas.koreksi", Format.angka(isi.koreksi())),
                teks("pelindungan.tugas.koreksi.uraian", sisa(batas), Format.waktu(batas.toInstant())),
                hari(batas),
                teks("pelindungan.tugas.koreksi.tombol"),
                "/koreksi");
    }

    private void instansi(Antrean isi, List<Tugas> hasil) {
        var batas = isi.batasInsiden();
        if (batas != null) {
            hasil.add(new Tugas(
                    "alert-circle",
                    teks("pelindungan.tugas.insiden"),
                    teks("pelindungan.tugas.insiden.uraian", sisa(batas), Format.waktu(batas.toInstant())),
                    hari(batas),
                    teks("pelindungan.tugas.insiden.tombol"),
                    "/insiden"));
        }
        var jumlah = isi.retensi();
        if (jumlah != null && jumlah > 0) {
            hasil.add(new Tugas(
                    "calendar-x",
                    teks("pelindungan.tugas.retensi", Format.angka(jumlah)),
                    teks("pelindungan.tugas.retensi.uraian"),
                    null,
                    teks("pelindungan.tugas.retensi.tombol"),
                    "/retensi"));
        }
    }

    private String sisa(OffsetDateTime batas) {
        return new BatasWaktu(batas.toInstant()).kalimat(Instant.now(jam));
    }

    private LocalDate hari(OffsetDateTime batas) {
        return batas.atZoneSameInstant(jam.getZone()).toLocalDate();
    }
}
