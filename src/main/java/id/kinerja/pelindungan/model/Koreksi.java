package id.kinerja.pelindungan.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.pelindungan.KoreksiId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request of a person that a datum about her be put right (UU 27/2022 Pasal 30). */
public record Koreksi(
        KoreksiId id,
        Pemohon pemohon,
        String jenis,
        Isi isi,
        Instant diajukan,
        Instant batas,
        StatusKoreksi status,
        @Nullable Jawaban jawaban,
        int versi) {

    /** Most requests that may wait for an answer at once. */
    public static final int MENUNGGU_PALING = 10;

    /** Whose data it is. */
    public record Pemohon(PegawaiId id, String nama, String nip, String unit) {}

    /** What is wrong, what is right, and what shows it. */
    public record Isi(String salah, String benar, String bukti) {}

    /** What was answered, when and by whom. */
    public record Jawaban(String isi, Instant waktu, String oleh) {}

    /** Refuses an answer by the person herself, and a second answer. */
    public void pastikanBolehDijawab(@Nullable PegawaiId penjawab) {
        if (pemohon.id().equals(penjawab)) {
            throw new AturanDilanggar("pelindungan.tolak.milik-sendiri");
        }
        if (status.terjawab()) {
            throw new AturanDilanggar("pelindungan.tolak.sudah-dijawab");
        }
    }

    public boolean lewat(Instant kini) {
        return !status.terjawab() && new BatasWaktu(batas).lewat(kini);
    }
}
