package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Capaian kinerja organisasi of every unit: set for past periods, for the open one only in some units. */
final class CapaianUnit {

    private static final double SUDAH = 0.35;
    private static final double DRAF = 0.15;
    /** The unit of the story waits for its leader. */
    private static final String MENUNGGU = "1005010000";

    private final Bahan bahan;
    private final Acak acak;
    private final Kalender kalender;
    private final Map<UUID, Map<UUID, String>> predikat = new HashMap<>();

    CapaianUnit(Bahan bahan) {
        this.bahan = bahan;
        this.acak = bahan.acak();
        this.kalender = bahan.kalender();
    }

    /** The predikat set for a unit and period; none where it is not set yet. */
    @Nullable
    String predikat(Unit u, Kalender.Periode p) {
        return predikat.getOrDefault(u.id(), Map.of()).get(p.id());
    }

    void tulis(Susunan susunan) {
        var kepala = new HashMap<UUID, Orang>();
        susunan.semuaOrang().stream()
                .filter(o -> o.jabatan().kepala())
                .forEach(o -> kepala.put(o.unit().id(), o));
        var sekda = susunan.semuaOrang().stream()
                .filter(o -> o.jabatan().jenis().equals("JPT_MADYA"))
                .findFirst()
                .orElseThrow();
        susunan.semuaUnit().forEach(u -> tulis(u, pimpinan(u, kepala, sekda)));
    }

    /** The leader one level above (SE MenPANRB 3/2023); the Sekda where that is the Gubernur, who has no account. */
    private static Orang pimpinan(Unit u, Map<UUID, Orang> kepala, Orang sekda) {
        for (var atas = u.induk(); atas != null; atas = atas.induk()) {
            var o = kepala.get(atas.id());
            if (o != null) {
                return o;
            }
        }
        return sekda;
    }

    private void tulis(Unit u, Orang penetap) {
        var mutu = acak.pecahan();
        tulis(u, kalender.tahunLalu(), mutu, penetap);
        kalender.lewat().forEach(p -> tulis(u, p, mutu, penetap));
        var p = acak.pecahan();
        if (!u.kode().startsWith(MENUNGGU) && p < SUDAH + DRAF) {
            tulis(u, kalender.terbuka(), mutu, penetap, p < SUDAH);
        }
    }

    private void tulis(Unit u, Kalender.Periode p, double mutu, Orang penetap) {
        tulis(u, p, mutu, penetap, true);
    }

    private void tulis(Unit u, Kalender.Periode p, double mutu, Orang penetap, boolean tetap) {
        var nilai = Predikat.organisasi(Math.clamp(mutu + acak.pecahan(-0.1, 0.1), 0, 1));
        var rating = rating(nilai);
        if (tetap) {
            predikat.computeIfAbsent(u.id(), k -> new HashMap<>()).put(p.id(), nilai);
        }
        bahan.salinan()
                .baris(
                        EVALUASI_ORGANISASI,
                        acak.id(),
                        u.id(),
                        p.id(),
                        tetap ? "DITETAPKAN" : "DRAF",
                        p.tahunan() ? rating.getFirst() : null,
                        p.tahunan() ? rating.getLast() : null,
                        nilai,
                        bahan.kalimat("ORGANISASI." + nilai),
                        penetap.akun(),
                        penetap.nama(),
                        tetap ? kalender.saat(p.akhir().plusDays(12)) : null,
                        1);
    }

    /** The two components of the annual predikat (SE MenPANRB 3/2023): capaian, then ekspektasi. */
    private static List<String> rating(String predikat) {
        return switch (predikat) {
            case "ISTIMEWA" -> List.of("DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI");
            case "BAIK" -> List.of("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI");
            case "KURANG" -> List.of("SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI");
            default -> List.of("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI");
        };
    }
}
