package id.kinerja.evaluasi.periode;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.evaluasi.model.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All periods, how many evaluations each has, and the button that opens them. */
public record HalamanPeriode(List<Baris> baris) {

    public HalamanPeriode {
        baris = List.copyOf(baris);
    }

    /** One period. */
    public record Baris(
            String id, String nama, String rentang, String batas, String jumlah, boolean boleh, String kata) {}

    static HalamanPeriode susun(List<Periode> semua, Map<UUID, Integer> jumlah, LocalDate hariIni) {
        return new HalamanPeriode(semua.stream()
                .map(p -> baris(p, jumlah.getOrDefault(p.id().nilai(), 0), hariIni))
                .toList());
    }

    private static Baris baris(Periode p, int jumlah, LocalDate hariIni) {
        var boleh = p.sudahBuka(hariIni);
        return new Baris(
                p.id().toString(),
                p.nama(),
                Format.rentang(p.mulai(), p.akhir()),
                teks(
                        "evaluasi.periode.batas",
                        Format.tanggalPendek(p.batasRealisasi()),
                        Format.tanggalPendek(p.batasPenilaian()),
                        Format.tanggalPendek(p.batasPenetapan())),
                Format.angka(jumlah),
                boleh,
                boleh
                        ? teks(jumlah == 0 ? "evaluasi.periode.buka" : "evaluasi.periode.lengkapi")
                        : teks("evaluasi.periode.nanti", Format.tanggalPendek(p.buka())));
    }
}
