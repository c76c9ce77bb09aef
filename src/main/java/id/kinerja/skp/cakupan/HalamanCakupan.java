package id.kinerja.skp.cakupan;

import id.kinerja.bersama.tata.Halamanke;
import java.util.List;

/**
 * The gaps, kind by kind, and those of one kind.
 *
 * @param dipilih the kind whose gaps are listed, empty when there are none at all
 * @param saran what to do about gaps of that kind
 */
public record HalamanCakupan(
        int tahun,
        String lingkup,
        String ringkasan,
        List<Jenis> jenis,
        String dipilih,
        String judulDipilih,
        String saran,
        List<Baris> baris,
        Halamanke halamanke,
        String ekspor) {

    public HalamanCakupan {
        jenis = List.copyOf(jenis);
        baris = List.copyOf(baris);
    }

    /** One kind with how many there are. */
    public record Jenis(String label, String jumlah, boolean ada, boolean aktif, String url) {}

    /** One gap; {@code url} is empty where there is no node to open. */
    public record Baris(String hal, String pemilik, String sebab, String url) {}
}
