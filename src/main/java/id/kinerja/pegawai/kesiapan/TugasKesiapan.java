package id.kinerja.pegawai.kesiapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.pegawai.data.KesiapanData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Data that keep people from beginning: without a post, without a superior, or in a circle of superiors. */
@Component
class TugasKesiapan implements TugasSaya {

    private final KesiapanData data;

    TugasKesiapan(KesiapanData data) {
        this.data = data;
    }

    @Override
    public List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni) {
        if (!pelaku.sebagai(Peran.PENGELOLA_UNIT, Peran.PENGELOLA_INSTANSI)) {
            return List.of();
        }
        var hitungan = data.hitungan(pelaku, hariIni);
        var masalah = hitungan.values().stream()
                .mapToInt(KesiapanData.Hitungan::masalah)
                .sum();
        var tertahan = Stream.of("TANPA_ATASAN", "LINGKARAN", "TANPA_JABATAN")
                .mapToInt(k -> hitungan.getOrDefault(k, new KesiapanData.Hitungan(0, 0))
                        .orang())
                .sum();
        return masalah == 0
                ? List.of()
                : List.of(new Tugas(
                        "alert-circle",
                        teks("pegawai.tugas.kesiapan", Format.angka(masalah), Format.angka(tertahan)),
                        teks("pegawai.tugas.kesiapan.uraian"),
                        null,
                        teks("pegawai.tugas.kesiapan.tombol"),
                        "/data/kesiapan"));
    }
}
