package id.kinerja.skp.pohon;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Capaian;
import id.kinerja.bersama.Format;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.skp.data.PohonUtuh;
import id.kinerja.skp.model.Cabang;
import id.kinerja.skp.model.Ukuran;
import id.kinerja.skp.pohon.HalamanPohon.Ranting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the branches that were read. */
final class PenyusunPohon {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private final int tahun;
    private final String akar;
    private final List<UUID> jalur;
    private final Map<UUID, List<Cabang>> anak;
    private final Map<UUID, List<Ukuran>> ukuran;

    /**
     * @param akar where the reader lets the tree begin; its links keep that
     * @param jalur the nodes of the opened line, from the top
     * @param anak what hangs below them
     */
    PenyusunPohon(int tahun, @Nullable UUID akar, List<UUID> jalur, List<Cabang> anak, List<Ukuran> ukuran) {
        this.tahun = tahun;
        this.akar = akar == null ? "" : "&akar=" + akar;
        this.jalur = jalur;
        this.anak = anak.stream().collect(Collectors.groupingBy(PenyusunPohon::induk));
        this.ukuran = ukuran.stream().collect(Collectors.groupingBy(Ukuran::simpul));
    }

    private static UUID induk(Cabang c) {
        return java.util.Objects.requireNonNull(c.induk());
    }

    Ranting ranting(Cabang c) {
        var turun = jalur.contains(c.id()) ? anak.getOrDefault(c.id(), List.of()) : List.<Cabang>of();
        var anakTampil = turun.stream().map(this::ranting).toList();
        return new Ranting(
                c.id().toString(),
                label(c),
                c.uraian(),
                capaian(c.id()),
                c.bagian().compareTo(SERATUS) < 0 ? teks("skp.pohon.bagian", Format.persen(c.bagian())) : "",
                c.keyakinan().isEmpty() ? "" : teks("skp.keyakinan." + c.keyakinan()),
                nada(c.keyakinan()),
                c.orang(),
                c.saya(),
                !jalur.isEmpty() && c.id().equals(jalur.getLast()),
                jalur.contains(c.id()),
                c.anak() > 0,
                !turun.isEmpty(),
                alamat(c.id(), tahun) + akar,
                "/pohon/" + c.id() + "/cabang?tahun=" + tahun + akar,
                anakTampil,
                turun.size() < c.anak() && turun.size() >= PohonUtuh.SEKALI ? berikut(c.id(), turun.size()) : "");
    }

    String berikut(UUID id, int mulai) {
        return "/pohon/" + id + "/cabang?tahun=" + tahun + "&mulai=" + mulai + akar;
    }

    static String alamat(UUID id, int tahun) {
        return "/pohon?simpul=" + id + "&tahun=" + tahun;
    }

    /** The code of a goal of the province is known to people; that of a unit's goal says less than the unit's name. */
    static String label(Cabang c) {
        if (c.orang()) {
            return c.saya() ? teks("skp.pohon.rhk-saya", c.pemilik()) : teks("skp.pohon.rhk", c.pemilik(), c.jabatan());
        }
        var jenis = JenisSimpul.valueOf(c.jenis());
        var kode = jenis == JenisSimpul.VISI || jenis.milikUnit() ? "" : " " + c.kode();
        return (jenis.label() + kode).strip() + (c.pemilik().isEmpty() ? "" : " · " + c.pemilik());
    }

    static String nada(String keyakinan) {
        return switch (keyakinan) {
            case "YAKIN" -> "ok";
            case "RAGU", "BERISIKO" -> "perlu";
            default -> "";
        };
    }

    String capaian(UUID id) {
        return Capaian.rata(ukuran.getOrDefault(id, List.of()).stream()
                        .flatMap(u -> u.capaian().stream())
                        .toList())
                .map(Format::persen)
                .orElse("");
    }

    List<Ukuran> ukuran(UUID id) {
        return ukuran.getOrDefault(id, List.of());
    }
}
