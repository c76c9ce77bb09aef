package id.kinerja.pelindungan.koreksi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.pelindungan.datasaya.KumpulanData;
import id.kinerja.pelindungan.model.BatasWaktu;
import id.kinerja.pelindungan.model.Koreksi;
import java.time.Instant;

/**
 * A request as both sides see it.
 *
 * @param waktu how much of the time for an answer is left; empty once it is answered
 * @param jawaban empty while it waits
 */
public record KoreksiTampil(
        String url,
        String nama,
        String tempat,
        String jenis,
        Koreksi.Isi isi,
        String diajukan,
        String batas,
        String waktu,
        boolean lewat,
        String status,
        String nada,
        String jawaban,
        String dijawab) {

    static KoreksiTampil dari(Koreksi k, KumpulanData kumpulan, Instant kini) {
        var jawaban = k.jawaban();
        return new KoreksiTampil(
                "/koreksi/" + k.id(),
                k.pemohon().nama(),
                Format.nip(k.pemohon().nip())
                        + (k.pemohon().unit().isEmpty()
                                ? ""
                                : " · " + k.pemohon().unit()),
                kumpulan.nama(k.jenis()),
                k.isi(),
                Format.waktu(k.diajukan()),
                Format.waktu(k.batas()),
                jawaban == null ? new BatasWaktu(k.batas()).kalimat(kini) : "",
                k.lewat(kini),
                k.status().label(),
                k.lewat(kini) ? "perlu" : k.status().nada(),
                jawaban == null ? "" : jawaban.isi(),
                jawaban == null
                        ? ""
                        : teks("pelindungan.koreksi.dijawab", Format.waktu(jawaban.waktu()), jawaban.oleh()));
    }
}
