package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.skp.data.PembukaanTersimpan;
import java.util.List;

/** How far a year is opened, and what the runs report. */
public record HalamanPembukaan(String tahun, String alamat, List<Angka> angka, List<Tindakan> tindakan, List<Run> run) {

    public HalamanPembukaan {
        angka = List.copyOf(angka);
        tindakan = List.copyOf(tindakan);
        run = List.copyOf(run);
    }

    public record Angka(String label, String nilai) {}

    /** One of the three acts with its confirmation. */
    public record Tindakan(String id, String judul, String akibat, String tombol, String kirim, boolean bahaya) {}

    /** {@code unduhan}: the list of those passed by, empty where there is nobody. */
    public record Run(String judul, String oleh, String hasil, List<String> lewat, String unduhan) {

        public Run {
            lewat = List.copyOf(lewat);
        }
    }

    static HalamanPembukaan susun(int tahun, PembukaanTersimpan.Keadaan k, List<PembukaanTersimpan.Run> run) {
        var nama = String.valueOf(tahun);
        var alamat = UraianRun.alamat(nama);
        return new HalamanPembukaan(
                nama,
                alamat,
                List.of(
                        angka("pegawai", k.pegawai()),
                        angka("rencana", k.rencana()),
                        angka("draf", k.draf()),
                        angka("dari-pembukaan", k.dariPembukaan())),
                List.of(
                        tindakan("pembukaan", alamat, nama, false),
                        tindakan("penyalinan", alamat + "/penyalinan", nama, false),
                        tindakan("pembatalan", alamat + "/pembatalan", nama, true)),
                run.stream().map(r -> run(r, alamat)).toList());
    }

    private static Angka angka(String kunci, int nilai) {
        return new Angka(teks("skp.pembukaan.angka." + kunci), Format.angka(nilai));
    }

    private static Tindakan tindakan(String kunci, String kirim, String tahun, boolean bahaya) {
        return new Tindakan(
                kunci,
                teks("skp." + kunci + ".judul"),
                teks("skp." + kunci + ".akibat", tahun),
                teks("skp." + kunci + ".tombol"),
                kirim,
                bahaya);
    }

    private static Run run(PembukaanTersimpan.Run r, String alamat) {
        return new Run(
                teks("skp.run." + r.jenis()),
                teks("skp.run.oleh", r.oleh(), Format.waktu(r.mulai().toInstant())),
                teks("skp.run." + r.jenis() + ".hasil", Format.angka(r.dibuat())),
                r.lewat().stream()
                        .map(l -> teks("skp.lewat." + l.alasan()) + ": " + Format.angka(l.banyak()))
                        .toList(),
                r.lewat().isEmpty() ? "" : alamat + "/" + r.id() + "/lewat?bentuk=xlsx");
    }
}
