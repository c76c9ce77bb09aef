package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person: who she is, where she stood, who rates her and why, and the acts of her administrator.
 *
 * @param berhenti since when and why she left, empty while she is on the staff
 */
public record HalamanRincian(
        String id,
        String nama,
        String ringkas,
        String berhenti,
        Atasan atasan,
        List<Baris> riwayat,
        Boleh boleh,
        Formulir formulir,
        Ketikan ketikan,
        List<Galat> galat) {

    public HalamanRincian {
        riwayat = List.copyOf(riwayat);
        galat = List.copyOf(galat);
    }

    public @Nullable String galat(String idIsian) {
        return Galat.untuk(galat, idIsian);
    }

    public List<Pilihan> sifat() {
        return Stream.of("DEFINITIF", "PLT", "PLH")
                .map(j -> new Pilihan(j, teks("pegawai.penempatan." + j)))
                .toList();
    }

    /** {@code penempatan} is empty where there is none to name a superior on. */
    public record Atasan(String nama, String sebab, String penempatan, String nipKhusus, int versi) {}

    /** One placement; {@code dapatDiakhiri} runs on past today. */
    public record Baris(
            String id,
            String jabatan,
            String unit,
            String jenis,
            String rentang,
            String alasan,
            boolean kini,
            boolean dapatDiakhiri) {}

    /** What the reader may do to a person on the staff, and to one who left. */
    public record Boleh(boolean ubah, boolean aktifkan) {}

    /** What was searched and found. */
    public record Formulir(String cari, List<Pilihan> jabatan, List<Pilihan> alasan) {
        public Formulir {
            jabatan = List.copyOf(jabatan);
            alasan = List.copyOf(alasan);
        }
    }
}
