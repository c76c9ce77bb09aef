package id.kinerja.skp.matriks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.data.MatriksTersimpan;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Matriks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leader shares out the results of her own plan. */
@Service
class BagiHasil {

    private final SkpTersimpan skp;
    private final PembukaSkp tahun;
    private final MatriksTersimpan matriks;
    private final Jejak jejak;
    private final Clock jam;

    BagiHasil(SkpTersimpan skp, PembukaSkp tahun, MatriksTersimpan matriks, Jejak jejak, Clock jam) {
        this.skp = skp;
        this.tahun = tahun;
        this.matriks = matriks;
        this.jejak = jejak;
        this.jam = jam;
    }

    int tahunTerbuka() {
        return tahun.tahunTerbuka(LocalDate.now(jam));
    }

    /** The matrix over the leader's own plan of the open year; refused while there is nothing to share out. */
    Matriks muat(Pelaku pelaku, int mulai) {
        var terbuka = tahunTerbuka();
        var saya = skp.terakhir(pelaku.pegawaiWajib(), terbuka)
                .orElseThrow(() -> new AturanDilanggar("skp.matriks.tolak.tanpa-skp", String.valueOf(terbuka)));
        if (saya.utama().stream().allMatch(r -> r.indikator().isEmpty())) {
            throw new AturanDilanggar("skp.matriks.tolak.tanpa-indikator");
        }
        return matriks.muat(saya, mulai);
    }

    /** Writes the cells that changed, when nobody changed the matrix since the form was filled. */
    @Transactional
    void simpan(FormMatriks form, int mulai, Pelaku pelaku) {
        var kini = muat(pelaku, mulai);
        matriks.kunci(kini.pimpinan().id());
        kini = muat(pelaku, mulai);
        var berubah = form.berubah(kini);
        if (berubah.isEmpty()) {
            return;
        }
        if (!kini.sidik().equals(form.sidik())) {
            throw new SudahBerubah(kini.pimpinan().id());
        }
        berubah.forEach(matriks::simpan);
        jejak.catat(pelaku, "skp.matriks.simpan", kini.pimpinan().id(), pelaku.pegawaiWajib());
    }
}
