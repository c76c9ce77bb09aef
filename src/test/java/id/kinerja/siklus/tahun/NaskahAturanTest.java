package id.kinerja.siklus.tahun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form that a stored rule may have reads as a sentence. */
class NaskahAturanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "11=SANGAT_BAIK; Hasil di atas, perilaku di atas: Sangat Baik",
                "32=BUTUH_PERBAIKAN; Hasil di bawah, perilaku sesuai: Butuh Perbaikan",
                "ISTIMEWA=DI_ATAS_EKSPEKTASI; Istimewa menjadi Di atas ekspektasi",
                "puncak=BAIK; Terbanyak: Baik",
                "ada=BUTUH_PERBAIKAN|KURANG; Ada yang Butuh Perbaikan atau Kurang",
                "maks.SANGAT_BAIK=70; Sangat Baik paling banyak 70%",
                "min.KURANG=60; Kurang paling sedikit 60%",
                "minjumlah.BUTUH_PERBAIKAN+KURANG=10; Butuh Perbaikan dan Kurang bersama paling sedikit 10%",
                "PERINGATAN; Mengingatkan, tidak menghalangi",
                "14; 14",
                "tahun=5; 5 tahun",
                "tindakan=HAPUS; Lalu dihapus",
                "sejak=BERHENTI; Dihitung sejak berhenti"
            })
    void a_part(String tersimpan, String kalimat) {
        assertThat(NaskahAturan.kalimat(tersimpan)).containsExactly(kalimat);
    }

    @Test
    void parts_stand_one_by_one() {
        assertThat(NaskahAturan.kalimat("puncak=BAIK maks.BAIK=70")).hasSize(2);
    }
}
