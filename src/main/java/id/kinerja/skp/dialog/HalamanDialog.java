package id.kinerja.skp.dialog;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.skp.model.Dialog;
import id.kinerja.skp.model.Skp;
import java.time.LocalDate;
import java.util.List;

/** The conversations about one plan, and the form for the next. */
public record HalamanDialog(
        String alamat,
        String judul,
        String lawan,
        List<Catatan> catatan,
        FormDialog form,
        List<Galat> galat,
        List<Pilihan> tahap,
        String hariIni) {

    public HalamanDialog {
        catatan = List.copyOf(catatan);
        galat = List.copyOf(galat);
        tahap = List.copyOf(tahap);
    }

    /** One note, with what the reader may do about it. */
    public record Catatan(
            String id,
            String judul,
            String pokok,
            String kesepakatan,
            String penulis,
            String persetujuan,
            boolean setujui,
            boolean hapus) {}

    static HalamanDialog susun(
            Skp skp, List<Dialog> semua, FormDialog form, List<Galat> galat, LocalDate hariIni, Pelaku pelaku) {
        var milik = skp.pegawai().id().equals(pelaku.pegawai());
        var penilai = skp.penilai() == null
                ? teks("skp.penilai-belum-ada")
                : skp.penilai().nama();
        return new HalamanDialog(
                "/skp/" + skp.id(),
                teks("skp.dialog.judul", String.valueOf(skp.tahun())),
                milik ? penilai : skp.pegawai().nama(),
                semua.stream().map(d -> catatan(d, pelaku)).toList(),
                form,
                galat,
                FormDialog.TAHAP.stream()
                        .map(t -> new Pilihan(t, teks("skp.dialog.tahap." + t)))
                        .toList(),
                hariIni.toString());
    }

    private static Catatan catatan(Dialog d, Pelaku pelaku) {
        var setuju = d.disetujui() == null || d.penyetuju() == null
                ? teks("skp.dialog.menunggu")
                : teks(
                        "skp.dialog.disetujui",
                        d.penyetuju(),
                        Format.waktu(d.disetujui().toInstant()));
        return new Catatan(
                d.id().toString(),
                teks("skp.dialog.tahap." + d.tahap()) + ", " + Format.tanggal(d.tanggal()),
                d.pokok(),
                d.kesepakatan(),
                teks("skp.dialog.ditulis", d.penulis()),
                setuju,
                d.bolehDisetujui(pelaku.pegawai()),
                d.bolehDiubah(pelaku.pegawai()));
    }
}
