package id.kinerja.pelindungan.datasaya;

import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.pelindungan.model.AturanRetensi;
import id.kinerja.siklus.Aturan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of data that the modules hold, with the rule that says how long. */
@Component
public class KumpulanData {

    private final List<DataSaya> sumber;
    private final Aturan aturan;
    private final Clock jam;

    KumpulanData(List<DataSaya> sumber, Aturan aturan, Clock jam) {
        this.sumber = sumber.stream()
                .sorted(Comparator.comparingInt(DataSaya::urutan))
                .toList();
        this.aturan = aturan;
        this.jam = jam;
    }

    /** One kind with its rule. */
    public record Kelas(DataSaya sumber, AturanRetensi retensi) {}

    /** The codes of all kinds, without the database. */
    public List<String> jenis() {
        return sumber.stream().map(DataSaya::jenis).toList();
    }

    /** The name of a kind in the reader's language; the code where nobody holds that kind. */
    public String nama(String jenis) {
        return sumber.stream()
                .filter(s -> s.jenis().equals(jenis))
                .findFirst()
                .map(KalimatData::nama)
                .orElse(jenis);
    }

    List<Kelas> semua() {
        var buku = aturan.pada(LocalDate.now(jam));
        return sumber.stream()
                .map(s -> {
                    var isi = buku.satu(AturanRetensi.AWALAN + s.jenis());
                    return new Kelas(s, AturanRetensi.baca(s.jenis(), isi.nilai(), isi.dasarHukum()));
                })
                .toList();
    }

    Kelas satu(String jenis) {
        return semua().stream()
                .filter(k -> k.sumber().jenis().equals(jenis))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(jenis));
    }
}
