package id.kinerja.pelindungan.model;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.pelindungan.InsidenId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure to protect personal data. The persons and the authority are told in writing within 3 × 24 hours from when it
 * was known (UU 27/2022 Pasal 46).
 */
public record Insiden(
        InsidenId id,
        Isi isi,
        Instant batas,
        @Nullable Instant selesai,
        List<Pemberitahuan> pemberitahuan,
        List<Langkah> riwayat,
        int versi) {

    /** Whom one tells. */
    public enum Kepada {
        SUBJEK,
        LEMBAGA,
        PUBLIK
    }

    public Insiden {
        pemberitahuan = List.copyOf(pemberitahuan);
        riwayat = List.copyOf(riwayat);
    }

    /**
     * What Pasal 46 (2) asks for: which data, when and how, what was done.
     *
     * @param jumlahSubjek as far as it is known
     */
    public record Isi(
            String judul,
            Instant diketahui,
            String data,
            String subjek,
            int jumlahSubjek,
            String kejadian,
            String tindakan) {}

    public record Pemberitahuan(Kepada kepada, Instant waktu, String cara, String pencatat) {}

    /** One act on the register. */
    public record Langkah(Instant waktu, String perbuatan, String pelaku) {}

    public boolean terbuka() {
        return selesai == null;
    }

    /** When the first notice to this party went out. */
    public Optional<Instant> diberitahu(Kepada kepada) {
        return pemberitahuan.stream()
                .filter(p -> p.kepada() == kepada)
                .map(Pemberitahuan::waktu)
                .min(Comparator.naturalOrder());
    }

    /** Both whom the law names have been told. */
    public boolean lengkap() {
        return diberitahu(Kepada.SUBJEK).isPresent()
                && diberitahu(Kepada.LEMBAGA).isPresent();
    }

    public void pastikanTerbuka() {
        if (!terbuka()) {
            throw new AturanDilanggar("pelindungan.tolak.insiden-selesai");
        }
    }

    /** Nobody closes it before both have been told and the three questions of Pasal 46 (2) are answered. */
    public void pastikanBolehSelesai() {
        pastikanTerbuka();
        if (!lengkap()) {
            throw new AturanDilanggar("pelindungan.tolak.belum-diberitahu");
        }
        if (isi.data().isEmpty() || isi.kejadian().isEmpty() || isi.tindakan().isEmpty()) {
            throw new AturanDilanggar("pelindungan.tolak.belum-lengkap");
        }
    }
}
