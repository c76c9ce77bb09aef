package id.kinerja.skp.perubahan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;
import java.util.stream.Stream;

/** Why a plan in force is to be changed. */
public record HalamanPerubahan(String alamat, String jenis, String alasan, List<Galat> galat) {

    static final List<String> JENIS = List.of("PERJANJIAN_KINERJA", "PENUGASAN", "TIM_KERJA", "KEADAAN_KAHAR");

    public HalamanPerubahan {
        galat = List.copyOf(galat);
    }

    public List<Pilihan> pilihan() {
        return Stream.of("PERJANJIAN_KINERJA", "PENUGASAN", "TIM_KERJA", "KEADAAN_KAHAR")
                .map(j -> new Pilihan(j, teks("skp.perubahan.jenis." + j)))
                .toList();
    }
}
