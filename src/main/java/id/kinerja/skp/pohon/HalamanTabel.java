package id.kinerja.skp.pohon;

import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;

/** The tree as a table, or what a search found; {@code ekspor} is the same list as a file, without its form. */
public record HalamanTabel(
        int tahun,
        String cari,
        String jenis,
        List<Pilihan> pilihan,
        String ditemukan,
        List<Baris> baris,
        Halamanke halamanke,
        String ekspor) {

    public HalamanTabel {
        pilihan = List.copyOf(pilihan);
        baris = List.copyOf(baris);
    }

    /** One node with its indicators. */
    public record Baris(
            String label, String uraian, String alamat, String pemilik, String induk, List<RincianSimpul.Ukur> ukuran) {

        public Baris {
            ukuran = List.copyOf(ukuran);
        }
    }
}
