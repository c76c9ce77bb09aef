package id.kinerja.pelindungan.retensi;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.KelasRetensi;
import id.kinerja.bersama.KelasRetensi.Calon;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.pelindungan.model.AturanRetensi;
import id.kinerja.pelindungan.model.AturanRetensi.Tindakan;
import id.kinerja.siklus.Aturan;
import id.kinerja.siklus.BukuAturan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What has stayed long enough on a day, kind by kind, by the rules of that day. */
@Component
class HitungRetensi {

    private final List<KelasRetensi> sumber;
    private final Aturan aturan;

    HitungRetensi(List<KelasRetensi> sumber, Aturan aturan) {
        this.sumber = sumber.stream()
                .sorted(Comparator.comparingInt(KelasRetensi::urutan))
                .toList();
        this.aturan = aturan;
    }

    /** The candidates of one kind. */
    record Isi(KelasRetensi sumber, AturanRetensi aturan, LocalDate batas, List<Calon> calon) {

        Isi {
            calon = List.copyOf(calon);
        }
    }

    /** In the order in which they may be removed. */
    List<Isi> semua(LocalDate hari) {
        var buku = aturan.pada(hari);
        return sumber.stream().flatMap(s -> isi(s, buku, hari)).toList();
    }

    Isi satu(String jenis, LocalDate hari) {
        var buku = aturan.pada(hari);
        return sumber.stream()
                .filter(s -> s.jenis().equals(jenis))
                .flatMap(s -> isi(s, buku, hari))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(jenis));
    }

    /** Nothing where the kind, or one that rests on it, is kept for good. */
    private static Stream<Isi> isi(KelasRetensi s, BukuAturan buku, LocalDate hari) {
        var semua = Stream.concat(Stream.of(s.jenis()), s.ditahan().stream())
                .map(j -> aturan(j, buku))
                .toList();
        if (semua.stream().anyMatch(a -> !a.berakhir())) {
            return Stream.empty();
        }
        var milik = semua.getFirst();
        if (milik.tindakan() != (s.samarkan() ? Tindakan.SAMARKAN : Tindakan.HAPUS)) {
            throw new AturanDilanggar("pelindungan.tolak.tindakan", AturanRetensi.AWALAN + s.jenis());
        }
        var batas = semua.stream()
                .map(a -> a.batas(hari))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.of(new Isi(s, milik, batas, s.calon(batas)));
    }

    private static AturanRetensi aturan(String jenis, BukuAturan buku) {
        var isi = buku.satu(AturanRetensi.AWALAN + jenis);
        return AturanRetensi.baca(jenis, isi.nilai(), isi.dasarHukum());
    }

    /** One line for each candidate, so that one more, one less or another one gives another fingerprint. */
    static String sidik(List<Isi> semua) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var isi : semua) {
                for (var c : isi.calon()) {
                    var baris = isi.sumber().jenis() + "\t" + c.id() + "\t" + c.sejak() + "\t" + c.keterangan() + "\n";
                    sha.update(baris.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
