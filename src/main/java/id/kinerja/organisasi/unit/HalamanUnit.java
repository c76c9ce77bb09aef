package id.kinerja.organisasi.unit;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import java.util.List;

/** A unit, what is below it, and its posts. */
public record HalamanUnit(
        Kepala kepala,
        List<Tautan> jalan,
        List<Anak> anak,
        Halamanke halamanke,
        List<Jabatan> jabatan,
        Boleh boleh,
        List<Galat> galat) {

    public HalamanUnit {
        jalan = List.copyOf(jalan);
        anak = List.copyOf(anak);
        jabatan = List.copyOf(jabatan);
        galat = List.copyOf(galat);
    }

    public record Kepala(String id, String kode, String nama, String jenis, String uraian, String induk, int versi) {}

    public record Anak(String url, String nama, String kode, String jenis, String bawahan) {}

    public record Jabatan(
            String id,
            String nama,
            String jenis,
            String jenisLabel,
            String jenjang,
            String kelas,
            boolean kepala,
            int versi) {}

    /** What the reader may do, and the choices of the forms. */
    public record Boleh(boolean ubah, List<Pilihan> jenisUnit, List<Pilihan> jenisJabatan, List<Pilihan> jenjang) {
        public Boleh {
            jenisUnit = List.copyOf(jenisUnit);
            jenisJabatan = List.copyOf(jenisJabatan);
            jenjang = List.copyOf(jenjang);
        }
    }
}
