package id.kinerja.siklus.tahun;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.siklus.data.TahunTersimpan;
import id.kinerja.siklus.model.KalenderBaru;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making a year, opening and closing it, and moving the dates of a period. */
@Service
class AturTahun {

    private static final Set<String> STATUS = Set.of("TERBUKA", "DITUTUP");

    private final TahunTersimpan tersimpan;
    private final Jejak jejak;
    private final Clock jam;

    AturTahun(TahunTersimpan tersimpan, Jejak jejak, Clock jam) {
        this.tersimpan = tersimpan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void buat(int tahun, boolean bulanan, Pelaku pelaku) {
        var kini = LocalDate.now(jam).getYear();
        if (tahun < kini - 1 || tahun > kini + 1) {
            throw new AturanDilanggar("siklus.tolak.tahun", String.valueOf(kini - 1), String.valueOf(kini + 1));
        }
        if (tersimpan.ada(tahun)) {
            throw new AturanDilanggar("siklus.tolak.tahun-ada", String.valueOf(tahun));
        }
        var periode = KalenderBaru.susun(tahun, bulanan);
        var nama = periode.stream().map(p -> nama(p, tahun, bulanan)).toList();
        tersimpan.buat(tahun, bulanan, nama, periode);
        jejak.catat(pelaku, "siklus.tahun.buat", "Tahun", String.valueOf(tahun), "");
    }

    private static String nama(KalenderBaru.Periode p, int tahun, boolean bulanan) {
        if (p.tahunan()) {
            return teks("siklus.nama.tahunan", String.valueOf(tahun));
        }
        var romawi = java.util.List.of("I", "II", "III", "IV");
        return bulanan
                ? Format.bulan(p.mulai())
                : teks("siklus.nama.triwulan", romawi.get(p.nomor() - 1), String.valueOf(tahun));
    }

    @Transactional
    void pindah(int tahun, String status, int versi, Pelaku pelaku) {
        if (!STATUS.contains(status)) {
            throw new AturanDilanggar("siklus.tolak.status");
        }
        tersimpan.pindah(tahun, status, versi);
        jejak.catat(pelaku, "siklus.tahun." + status, "Tahun", String.valueOf(tahun), "");
    }

    @Transactional
    void ubah(TahunTersimpan.Periode baru, Pelaku pelaku) {
        var wajar = baru.mulai().getYear() == baru.tahun()
                && baru.akhir().getYear() == baru.tahun()
                && baru.buka().getYear() == baru.tahun()
                && baru.batasPenetapan().getYear() <= baru.tahun() + 1;
        if (!wajar) {
            throw new AturanDilanggar(
                    "siklus.tolak.luar-tahun", String.valueOf(baru.tahun()), String.valueOf(baru.tahun() + 1));
        }
        if (baru.akhir().isBefore(baru.mulai())) {
            throw new AturanDilanggar("siklus.tolak.terbalik");
        }
        var urut = !baru.batasRealisasi().isBefore(baru.buka())
                && !baru.batasPenilaian().isBefore(baru.batasRealisasi())
                && !baru.batasPenetapan().isBefore(baru.batasPenilaian());
        if (!urut) {
            throw new AturanDilanggar("siklus.tolak.batas");
        }
        if (tersimpan.tumpang(baru)) {
            throw new AturanDilanggar("siklus.tolak.tumpang");
        }
        tersimpan.ubah(baru);
        jejak.catat(pelaku, "siklus.periode.ubah", new PeriodeId(baru.id()));
    }
}
