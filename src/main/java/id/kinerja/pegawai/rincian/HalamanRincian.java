package id.kinerja.pegawai.rincian;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person: who she is, where she stood, who rates her and why, and the two acts of her administrator. */
public record HalamanRincian(
        String id,
        String nama,
        String ringkas,
        Atasan atasan,
        List<Baris> riwayat,
        @Nullable Formulir formulir,
        List<Galat> galat) {

    public HalamanRincian {
        riwayat = List.copyOf(riwayat);
        galat = List.copyOf(galat);
    }

    /** {@code penempatan} is empty where there is none to name a superior on. */
    public record Atasan(String nama, String sebab, String penempatan, String nipKhusus, int versi) {}

    public record Baris(String jabatan, String unit, String jenis, String rentang, boolean kini) {}

    /** What was searched, found and typed. */
    public record Formulir(String cari, List<Pilihan> jabatan, String mulai, String akhir) {
        public Formulir {
            jabatan = List.copyOf(jabatan);
        }
    }
}
