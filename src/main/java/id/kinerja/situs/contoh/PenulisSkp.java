package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_RIWAYAT;
import static kinerja.tabel.Tables.SKP_SKP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the plans of both years. Leaders come before the people they lead. */
final class PenulisSkp {

    private static final double BERPERILAKU = 0.3;
    private static final double BERLAMPIRAN = 0.4;
    private static final String PERILAKU = "PERILAKU.";
    private static final String LAMPIRAN = "LAMPIRAN.";

    private final Bahan bahan;
    private final RencanaKerja rencana;
    private final PohonKinerja pohon;
    private final Map<String, Orang> nama;
    private final Map<Integer, Map<UUID, List<Skp.Rhk>>> pimpinan = new HashMap<>();

    /** @param nama people by the text of their id */
    PenulisSkp(Bahan bahan, RencanaKerja rencana, PohonKinerja pohon, Map<String, Orang> nama) {
        this.bahan = bahan;
        this.rencana = rencana;
        this.pohon = pohon;
        this.nama = nama;
    }

    Skp tulis(Orang o, Duduk d, int tahun, String status) {
        var lalu = tahun < bahan.kalender().tahun();
        var id = bahan.acak().id();
        tulisKepala(id, o, d, tahun, status);
        var atasan = d.penilai() == null
                ? null
                : pimpinan.getOrDefault(tahun, Map.of()).get(d.penilai());
        var rhk = new ArrayList<Skp.Rhk>();
        for (var h : rencana.susun(o, lalu)) {
            rhk.add(tulisRhk(id, rhk.size() + 1, h, o, atasan));
        }
        if (d.bawahan() > 0) {
            pimpinan.computeIfAbsent(tahun, t -> new HashMap<>()).put(o.id(), rhk);
        }
        if (!lalu) {
            tulisSisi(id, o);
        }
        return new Skp(id, tahun, status, rhk);
    }

    private void tulisKepala(UUID id, Orang o, Duduk d, int tahun, String status) {
        var awal = LocalDate.of(tahun, 1, 1);
        var kirim = status.equals("DRAF")
                ? null
                : bahan.kalender().saat(awal.plusDays(bahan.acak().angka(8, 22)));
        var tanggap = bahan.kalender().saat(awal.plusDays(bahan.acak().angka(23, 30)));
        var catatan = status.equals("DIKEMBALIKAN") ? bahan.kalimat("CATATAN_SKP") : null;
        var sah = status.equals("DITETAPKAN") || status.equals("DITUTUP");
        tulisBaris(id, o, d, awal, status, catatan, kirim, sah ? tanggap : null);
        if (kirim != null) {
            riwayat(id, kirim, "DIAJUKAN", o.nama(), null);
        }
        if (sah || catatan != null) {
            var penilai = Isi.ada(nama.get(String.valueOf(d.penilai()))).nama();
            riwayat(id, tanggap, sah ? "DITETAPKAN" : status, penilai, catatan);
        }
    }

    /** @param akhir note of the return, moment of submission, moment of approval */
    private void tulisBaris(UUID id, Orang o, Duduk d, LocalDate awal, String status, @Nullable String... akhir) {
        bahan.salinan()
                .baris(
                        SKP_SKP,
                        id,
                        o.id(),
                        awal.getYear(),
                        awal,
                        awal.withMonth(12).withDayOfMonth(31),
                        o.jabatan().jpt() ? "JPT" : "JA_JF",
                        "KUANTITATIF",
                        status,
                        d.penilai(),
                        d.atasan(),
                        o.unit().id(),
                        o.unit().jalur(),
                        o.jabatan().kepala(),
                        o.golongan(),
                        o.jabatan().nama(),
                        o.unit().nama(),
                        akhir[0],
                        akhir[1],
                        akhir[2],
                        status.equals("DRAF") ? 1 : 3,
                        null,
                        null,
                        null);
    }

    private void riwayat(UUID skp, String waktu, String status, String oleh, @Nullable String catatan) {
        bahan.salinan().baris(SKP_RIWAYAT, bahan.acak().id(), skp, waktu, status, oleh, catatan);
    }

    private Skp.Rhk tulisRhk(UUID skp, int nomor, Naskah.Hasil h, Orang o, @Nullable List<Skp.Rhk> atasan) {
        var id = bahan.acak().id();
        var jpt = o.jabatan().jpt();
        var utama = h.dukung() > 0;
        var didukung = utama && !jpt && atasan != null ? RencanaKerja.dukungan(atasan, h, o.unit()) : null;
        bahan.salinan()
                .baris(
                        SKP_RHK,
                        id,
                        skp,
                        nomor,
                        utama ? "UTAMA" : "TAMBAHAN",
                        h.uraian(),
                        didukung == null ? null : didukung.id(),
                        utama && didukung == null ? simpul(o.unit(), h) : null,
                        utama ? null : "Kepala " + o.unit().pdAtauDiri().nama(),
                        jpt ? h.perspektif() : null,
                        o.jabatan().kepala() ? "ORGANISASI" : "INDIVIDU",
                        jpt || !utama ? null : "TIDAK_LANGSUNG",
                        1,
                        null);
        var indikator = new ArrayList<Skp.Indikator>();
        for (var m : h.ukuran()) {
            indikator.add(tulisIndikator(id, indikator.size() + 1, m, jpt));
        }
        return new Skp.Rhk(id, h, indikator);
    }

    /** The goal of the unit, or of its perangkat daerah, that the result says itself or else the first. */
    private UUID simpul(Unit u, Naskah.Hasil h) {
        var sasaran = pohon.sasaran(u).isEmpty() ? pohon.sasaran(u.pdAtauDiri()) : pohon.sasaran(u);
        return sasaran.stream()
                .filter(s -> s.uraian().equals(h.uraian()))
                .findFirst()
                .orElseGet(sasaran::getFirst)
                .id();
    }

    private Skp.Indikator tulisIndikator(UUID rhk, int nomor, Naskah.Ukuran m, boolean jpt) {
        var id = bahan.acak().id();
        bahan.salinan()
                .baris(
                        SKP_INDIKATOR,
                        id,
                        rhk,
                        nomor,
                        jpt ? null : m.aspek() == null ? "KUALITAS" : m.aspek(),
                        m.uraian(),
                        m.targetTeks(),
                        m.target(),
                        m.satuan(),
                        m.polaritas(),
                        null);
        return new Skp.Indikator(id, m);
    }

    private void tulisSisi(UUID skp, Orang o) {
        var cerita = !o.skp().isEmpty();
        if (cerita || bahan.acak().peluang(BERPERILAKU)) {
            bahan.kalimat().forEach((bagian, isi) -> {
                if (bagian.startsWith(PERILAKU)) {
                    bahan.salinan().baris(SKP_PERILAKU, skp, bagian.substring(PERILAKU.length()), isi.getFirst());
                }
            });
        }
        if (cerita || bahan.acak().peluang(BERLAMPIRAN)) {
            bahan.kalimat().forEach((bagian, isi) -> {
                for (var i = 0; bagian.startsWith(LAMPIRAN) && i < isi.size(); i++) {
                    bahan.salinan().baris(SKP_LAMPIRAN, skp, bagian.substring(LAMPIRAN.length()), i + 1, isi.get(i));
                }
            });
        }
    }
}
