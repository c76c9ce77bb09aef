package id.kinerja.skp.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.ModeContoh;
import id.kinerja.dokumen.PencetakPdf;
import id.kinerja.dokumen.PenerbitDokumen;
import id.kinerja.dokumen.PenerbitDokumen.Pengesahan;
import id.kinerja.dokumen.PenerbitDokumen.Permintaan;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.model.Skp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan as PDF and as XLSX. What is in force is given out with number and code; a draft says that it is one. */
@Service
public class CetakSkp {

    static final String JENIS = "SKP";

    private final PencetakPdf pdf;
    private final PenerbitDokumen penerbit;
    private final ModeContoh contoh;
    private final Clock jam;
    private final String instansi;

    CetakSkp(
            PencetakPdf pdf,
            PenerbitDokumen penerbit,
            ModeContoh contoh,
            Clock jam,
            @Value("${kinerja.instansi:Pemerintah Provinsi Lampung}") String instansi) {
        this.pdf = pdf;
        this.penerbit = penerbit;
        this.contoh = contoh;
        this.jam = jam;
        this.instansi = instansi;
    }

    /** One plan, now. */
    @Transactional
    public byte[] pdf(Skp skp) {
        return permintaan(skp)
                .map(p -> penerbit.terbitkan(p, sah -> gambar(skp, sah)))
                .orElseGet(() -> gambar(skp, null));
    }

    /** What has to be said to give this plan out; none for one that is not in force. */
    public Optional<Permintaan> permintaan(Skp skp) {
        var sejak = skp.ditetapkan();
        var berlaku = skp.status() == StatusSkp.DITETAPKAN || skp.status() == StatusSkp.DITUTUP;
        return sejak == null || !berlaku
                ? Optional.empty()
                : Optional.of(new Permintaan(
                        JENIS,
                        skp.id().nilai(),
                        versi(sejak),
                        skp.tahun(),
                        teks("skp.cetak.perihal", String.valueOf(skp.tahun())),
                        skp.pegawai().nama(),
                        skp.pegawai().nip()));
    }

    /** The pages themselves; touches no table, so that many can be made at once. */
    public byte[] gambar(Skp skp, @Nullable Pengesahan sah) {
        var hal = new HalamanPdf(HalamanCetak.susun(skp, instansi, contoh.aktif()), sah);
        return pdf.cetak("skp/cetak/pdf.jte", hal, sah == null ? jam.instant() : sah.saat());
    }

    public byte[] xlsx(Skp skp) {
        return LembarSkp.tulis(HalamanCetak.susun(skp, instansi, contoh.aktif()));
    }

    /** A plan that was set anew is another version. */
    static String versi(OffsetDateTime ditetapkan) {
        return String.valueOf(ditetapkan.toInstant().toEpochMilli());
    }

    /** "SKP-2026-Ratna-Dewi-Puspita.pdf", fit for any file system. */
    public static String namaBerkas(Skp skp, String akhiran) {
        var nama = skp.pegawai().nama().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("(^-)|(-$)", "");
        return "SKP-" + skp.tahun() + "-" + nama + "-" + skp.pegawai().nip() + "." + akhiran;
    }
}
