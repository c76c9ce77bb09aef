package id.kinerja.evaluasi.pengajuan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.evaluasi.model.Hasil;
import id.kinerja.evaluasi.model.IsiPenilaian;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.LocalDate;
import java.util.List;

/** What is about to be handed in, and whether it may be. */
public record HalamanPengajuan(
        String alamat, String urlRealisasi, String judul, String uraian, Keadaan keadaan, Isi isi, boolean boleh) {

    /** Where the evaluation stands, and why handing in is not possible now. */
    public record Keadaan(String label, String nada, String kalimat, String catatan, String urlHasil) {}

    /** How much is filled in. */
    public record Isi(int terisi, int jumlah, int bukti, List<Baris> baris) {

        public Isi {
            baris = List.copyOf(baris);
        }
    }

    /** One RHK. */
    public record Baris(String nomor, String uraian, String terisi, boolean lengkap, String bukti) {}

    static HalamanPengajuan susun(Hasil h, IsiPenilaian isi, LocalDate hariIni) {
        var lengkap = isi.jumlahTerisi() == isi.jumlahIndikator();
        var tolak = alasanTolak(h, hariIni);
        return new HalamanPengajuan(
                "/evaluasi/" + h.id(),
                "/realisasi/" + h.skp() + "/" + h.periode().id(),
                teks("evaluasi.pengajuan.judul", h.periode().nama()),
                teks(
                        "evaluasi.pengajuan.uraian",
                        h.penilai().nama(),
                        Format.tanggal(h.periode().batasRealisasi())),
                keadaan(h, tolak, lengkap),
                new Isi(isi.jumlahTerisi(), isi.jumlahIndikator(), isi.jumlahBukti(), baris(isi)),
                tolak.isEmpty() && lengkap);
    }

    private static String alasanTolak(Hasil h, LocalDate hariIni) {
        try {
            h.pastikanBolehDiajukan(hariIni);
            return "";
        } catch (AturanDilanggar ditolak) {
            return ditolak.kalimat();
        }
    }

    private static Keadaan keadaan(Hasil h, String tolak, boolean lengkap) {
        var kalimat = h.status() == StatusHasil.DIAJUKAN
                ? teks("evaluasi.pengajuan.sudah", h.penilai().nama())
                : tolak.isEmpty() ? teks(lengkap ? "evaluasi.pengajuan.siap" : "evaluasi.pengajuan.belum") : tolak;
        return new Keadaan(
                h.status().label(),
                h.status() == StatusHasil.DIKEMBALIKAN ? "perlu" : h.status().terbit() ? "ok" : "utama",
                kalimat,
                h.status() == StatusHasil.DIKEMBALIKAN ? h.catatan() : "",
                h.status().terbit() ? "/hasil/" + h.id() : "");
    }

    private static List<Baris> baris(IsiPenilaian isi) {
        return isi.rhk().stream()
                .map(r -> {
                    var terisi = r.indikator().stream()
                            .filter(IsiPenilaian.Indikator::terisi)
                            .count();
                    return new Baris(
                            String.valueOf(r.nomor()),
                            r.uraian(),
                            teks("evaluasi.dari", terisi, r.indikator().size()),
                            terisi == r.indikator().size(),
                            Format.angka(r.bukti().size()));
                })
                .toList();
    }
}
