package id.kinerja.organisasi.unit;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, what is below it, and its posts.
 *
 * @param ubah the reader may change it
 */
public record HalamanUnit(
        Kepala kepala,
        List<Tautan> jalan,
        List<Anak> anak,
        Halamanke halamanke,
        List<Jabatan> jabatan,
        boolean ubah,
        List<Pilihan> jenisUnit,
        Ketikan ketikan,
        List<Galat> galat) {

    public HalamanUnit {
        jalan = List.copyOf(jalan);
        anak = List.copyOf(anak);
        jabatan = List.copyOf(jabatan);
        jenisUnit = List.copyOf(jenisUnit);
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String id) {
        return Galat.untuk(galat, id);
    }

    public record Kepala(String id, String kode, String nama, String jenis, String uraian, String induk, int versi) {}

    public record Anak(String url, String nama, String kode, String jenis, String bawahan) {}

    /** One post; {@code uraian} tells its kind, and its superior where one is named. */
    public record Jabatan(String url, String nama, String uraian, boolean kepala) {}
}
