package id.kinerja.evaluasi.hasil;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.evaluasi.data.HasilMilik;
import id.kinerja.evaluasi.model.StatusHasil;
import id.kinerja.evaluasi.model.Tindakan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** My results, year by year. */
public record HalamanDaftar(List<Tahun> tahun) {

    public HalamanDaftar {
        tahun = List.copyOf(tahun);
    }

    /** One year. */
    public record Tahun(String tahun, List<Baris> baris) {

        public Tahun {
            baris = List.copyOf(baris);
        }
    }

    /** One period. */
    public record Baris(String periode, String predikat, String status, String nada, String url, String aksi) {}

    static HalamanDaftar susun(List<HasilMilik.Baris> semua) {
        var tahun = semua.stream()
                .collect(Collectors.groupingBy(HasilMilik.Baris::tahun, LinkedHashMap::new, Collectors.toList()));
        return new HalamanDaftar(tahun.entrySet().stream()
                .map(e -> new Tahun(
                        String.valueOf(e.getKey()),
                        e.getValue().stream().map(HalamanDaftar::baris).toList()))
                .toList());
    }

    private static Baris baris(HasilMilik.Baris b) {
        var terbit = b.status().terbit();
        var ajukan = b.status().boleh(Tindakan.AJUKAN);
        var status = b.status() == StatusHasil.TERBUKA
                ? teks("evaluasi.hasil.sampai", b.status().label(), Format.tanggal(b.batasRealisasi()))
                : b.status().label();
        return new Baris(
                b.periode(),
                b.predikat() == null ? "" : b.predikat().rupa(),
                status,
                terbit ? "ok" : ajukan ? "perlu" : "utama",
                terbit ? "/hasil/" + b.id() : "/evaluasi/" + b.id() + "/pengajuan",
                teks(
                        terbit
                                ? b.status() == StatusHasil.DITETAPKAN
                                        ? "evaluasi.hasil.baca-konfirmasi"
                                        : "evaluasi.hasil.mengapa"
                                : ajukan ? "evaluasi.hasil.ajukan" : "evaluasi.hasil.lihat"));
    }
}
