package id.kinerja.pelindungan.insiden;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.pelindungan.model.BatasWaktu;
import id.kinerja.pelindungan.model.Insiden;
import id.kinerja.pelindungan.model.Insiden.Kepada;
import java.time.Instant;
import java.util.List;

/**
 * A breach in words.
 *
 * @param waktu how much of the time for the two notices is left; empty once both are out
 */
public record InsidenTampil(
        String url,
        String judul,
        String diketahui,
        String batas,
        String waktu,
        boolean lewat,
        String status,
        String nada,
        List<Isi> isi,
        List<Isi> pihak,
        List<Pemberitahuan> pemberitahuan,
        List<Isi> riwayat) {

    public InsidenTampil {
        isi = List.copyOf(isi);
        pihak = List.copyOf(pihak);
        pemberitahuan = List.copyOf(pemberitahuan);
        riwayat = List.copyOf(riwayat);
    }

    public record Isi(String label, String nilai) {}

    public record Pemberitahuan(String kepada, String waktu, String cara, String pencatat) {}

    static InsidenTampil dari(Insiden i, Instant kini) {
        var jalan = i.terbuka() && !i.lengkap();
        var lewat = jalan && new BatasWaktu(i.batas()).lewat(kini);
        return new InsidenTampil(
                "/insiden/" + i.id(),
                i.isi().judul(),
                Format.waktu(i.isi().diketahui()),
                Format.waktu(i.batas()),
                jalan ? new BatasWaktu(i.batas()).kalimat(kini) : "",
                lewat,
                teks("pelindungan.insiden.status." + (i.terbuka() ? "TERBUKA" : "SELESAI")),
                i.terbuka() ? "perlu" : "ok",
                isi(i),
                List.of(pihak(i, Kepada.SUBJEK), pihak(i, Kepada.LEMBAGA)),
                i.pemberitahuan().stream()
                        .map(p -> new Pemberitahuan(
                                teks("pelindungan.insiden.kepada." + p.kepada()),
                                Format.waktu(p.waktu()),
                                p.cara(),
                                p.pencatat()))
                        .toList(),
                i.riwayat().stream()
                        .map(r -> new Isi(
                                Format.waktu(r.waktu()),
                                teks("pelindungan.insiden.perbuatan." + r.perbuatan(), r.pelaku())))
                        .toList());
    }

    private static List<Isi> isi(Insiden i) {
        return List.of(
                baris("data", i.isi().data()),
                baris("subjek", i.isi().subjek()),
                baris("jumlah", Format.angka(i.isi().jumlahSubjek())),
                baris("kejadian", i.isi().kejadian()),
                baris("tindakan", i.isi().tindakan()));
    }

    private static Isi baris(String nama, String nilai) {
        return new Isi(
                teks("pelindungan.insiden." + nama), nilai.isEmpty() ? teks("pelindungan.insiden.belum-diisi") : nilai);
    }

    /** Whether this party was told, and whether in time. */
    private static Isi pihak(Insiden i, Kepada kepada) {
        var kalimat = i.diberitahu(kepada)
                .map(w -> teks(
                        w.isAfter(i.batas()) ? "pelindungan.insiden.terlambat" : "pelindungan.insiden.tepat",
                        Format.waktu(w)))
                .orElse(teks("pelindungan.insiden.belum"));
        return new Isi(teks("pelindungan.insiden.kepada." + kepada), kalimat);
    }
}
