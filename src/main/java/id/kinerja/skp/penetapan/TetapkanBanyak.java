package id.kinerja.skp.penetapan;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Skp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Setting several plans at once: each by itself, so that one that changed meanwhile does not hold up the others. */
@Service
class TetapkanBanyak {

    /** Plans that one page takes. */
    static final int TERBANYAK = 100;

    private final SkpTersimpan skp;
    private final Tetapkan satu;

    TetapkanBanyak(SkpTersimpan skp, Tetapkan satu) {
        this.skp = skp;
        this.satu = satu;
    }

    /** A plan as it was looked at. */
    record Pilihan(UUID id, int versi) {}

    /** What became of them: how many were set, and whose were left out. */
    record Hasil(int ditetapkan, List<String> dilewati) {

        Hasil {
            dilewati = List.copyOf(dilewati);
        }
    }

    /** Those of the chosen plans that wait for this person. */
    List<Skp> menunggu(List<UUID> pilihan, Pelaku pelaku) {
        return pilihan.stream()
                .distinct()
                .limit(TERBANYAK)
                .flatMap(id -> muat(id, pelaku).stream())
                .filter(s -> s.status() == StatusSkp.DIAJUKAN)
                .filter(s -> s.penilai() != null && s.penilai().id().equals(pelaku.pegawai()))
                .toList();
    }

    private Optional<Skp> muat(UUID id, Pelaku pelaku) {
        try {
            return Optional.of(skp.muat(new SkpId(id), pelaku));
        } catch (TidakDitemukan bukanMilik) {
            return Optional.empty();
        }
    }

    /** @param ekspektasi the same for all; what a plan has already is kept */
    Hasil tetapkan(List<Pilihan> pilihan, Map<Perilaku, String> ekspektasi, Pelaku pelaku) {
        var dilewati = new ArrayList<String>();
        var jumlah = 0;
        for (var p : pilihan.subList(0, Math.min(pilihan.size(), TERBANYAK))) {
            try {
                satu.tetapkan(new SkpId(p.id()), p.versi(), ekspektasi, pelaku);
                jumlah++;
            } catch (SudahBerubah | AturanDilanggar berubah) {
                muat(p.id(), pelaku).ifPresent(s -> dilewati.add(s.pegawai().nama()));
            }
        }
        return new Hasil(jumlah, dilewati);
    }
}
