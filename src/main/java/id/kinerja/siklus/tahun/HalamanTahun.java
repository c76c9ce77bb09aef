package id.kinerja.siklus.tahun;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.siklus.TindakanTahun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Years with the periods of the one chosen, and the rules in force. */
public record HalamanTahun(
        List<Tautan> tab,
        @Nullable Tahun tahun,
        List<Periode> periode,
        List<TindakanTahun.Tindakan> tindakan,
        List<Aturan> aturan,
        List<Pilihan> pilihanTahun,
        List<Galat> galat) {

    public HalamanTahun {
        tab = List.copyOf(tab);
        periode = List.copyOf(periode);
        tindakan = List.copyOf(tindakan);
        aturan = List.copyOf(aturan);
        pilihanTahun = List.copyOf(pilihanTahun);
        galat = List.copyOf(galat);
    }

    /** {@code ke}: the status it can be brought to, in code and as a verb. */
    public record Tahun(
            String tahun,
            String status,
            String nada,
            String uraian,
            String ke,
            String tombol,
            String akibat,
            int versi) {}

    public record Periode(
            String id, String nama, String masa, String buka, String realisasi, String penilaian, String penetapan) {}

    public record Aturan(String kunci, List<String> nilai, String dasar, String keyakinan, String masa) {}
}
