package id.kinerja.pelindungan.retensi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.KelasRetensi.Calon;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.pelindungan.RetensiId;
import id.kinerja.pelindungan.data.UsulanTersimpan;
import id.kinerja.pelindungan.model.UsulanRetensi;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckoning what has stayed long enough, and removing exactly that once somebody has confirmed it. */
@Service
public class LaksanakanRetensi {

    private static final int SEKALI = 1_000;

    private final HitungRetensi hitung;
    private final UsulanTersimpan usulan;
    private final Jejak jejak;
    private final Clock jam;

    LaksanakanRetensi(HitungRetensi hitung, UsulanTersimpan usulan, Jejak jejak, Clock jam) {
        this.hitung = hitung;
        this.usulan = usulan;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Changes nothing but the list of reckonings. */
    @Transactional
    public UsulanRetensi hitung(@Nullable Pelaku pelaku) {
        var baru = susun();
        usulan.simpan(baru, null);
        catat(pelaku, "pelindungan.retensi.hitungan", baru);
        return baru;
    }

    /** The yearly reckoning; nothing where it is done, by this or by another copy of the program. */
    @Transactional
    public Optional<UsulanRetensi> berkala() {
        var tahun = LocalDate.now(jam).getYear();
        if (usulan.adaBerkala(tahun)) {
            return Optional.empty();
        }
        var baru = susun();
        if (!usulan.simpan(baru, tahun)) {
            return Optional.empty();
        }
        catat(null, "pelindungan.retensi.hitungan", baru);
        return Optional.of(baru);
    }

    /**
     * Removes what the list names.
     *
     * @param dilihat the fingerprint of the list that was shown to the person
     * @return how many objects
     */
    @Transactional
    public int laksanakan(RetensiId id, String dilihat, @Nullable Pelaku pelaku) {
        usulan.kunci(id);
        var satu = usulan.satu(id);
        var semua = hitung.semua(satu.hari());
        satu.pastikan(dilihat, HitungRetensi.sidik(semua));
        for (var isi : semua) {
            var calon = isi.calon().stream().map(Calon::id).toList();
            for (var awal = 0; awal < calon.size(); awal += SEKALI) {
                var bagian = calon.subList(awal, Math.min(awal + SEKALI, calon.size()));
                jejak.lupakan(pelaku, isi.sumber().objek(), bagian);
                isi.sumber().laksanakan(bagian);
            }
        }
        usulan.laksanakan(id, pelaku, kini());
        catat(pelaku, "pelindungan.retensi.pelaksanaan", satu);
        return satu.jumlah();
    }

    private UsulanRetensi susun() {
        var hari = LocalDate.now(jam);
        var semua = hitung.semua(hari);
        return new UsulanRetensi(
                new RetensiId(Uuid7.baru()),
                hari,
                kini(),
                HitungRetensi.sidik(semua),
                UsulanRetensi.Status.MENUNGGU,
                semua.stream()
                        .map(i -> new UsulanRetensi.Kelas(
                                i.sumber().jenis(),
                                i.calon().size(),
                                i.batas(),
                                i.aturan().tindakan()))
                        .toList(),
                null);
    }

    private Instant kini() {
        return Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
    }

    private void catat(@Nullable Pelaku pelaku, String perbuatan, UsulanRetensi satu) {
        jejak.catat(pelaku, perbuatan, "Retensi", satu.id().toString(), satu.sidik() + " " + satu.jumlah());
    }
}
