package id.kinerja.pegawai.daftar;

import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.pegawai.data.DaftarPegawai;
import java.util.List;

/** A page of the staff list with its filters. */
public record HalamanDaftar(
        String ringkasan,
        DaftarPegawai.Saringan saringan,
        Pilihanku pilihan,
        List<Baris> baris,
        Halamanke halamanke,
        String ekspor,
        boolean dapatMengimpor) {

    public HalamanDaftar {
        baris = List.copyOf(baris);
    }

    /** What can be chosen in the filters, and the columns that sort. */
    public record Pilihanku(List<Pilihan> unit, List<Pilihan> status, List<Pilihan> jenis, List<Tautan> urut) {
        public Pilihanku {
            unit = List.copyOf(unit);
            status = List.copyOf(status);
            jenis = List.copyOf(jenis);
            urut = List.copyOf(urut);
        }
    }

    public record Baris(
            String url, String nama, String nip, String status, String jabatan, String unit, String atasan) {}
}
