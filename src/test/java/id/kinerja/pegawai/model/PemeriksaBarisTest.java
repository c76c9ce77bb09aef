package id.kinerja.pegawai.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.lembar.Lembar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of one line. NIP vectors of aturan-sekitar §9.1, in pairs. */
class PemeriksaBarisTest {

    private static final LocalDate HARI_INI = LocalDate.of(2026, 10, 5);
    private static final List<String> KOLOM = List.of(
            "nip",
            "nama",
            "jenis_kelamin",
            "status",
            "golongan",
            "surel",
            "kode_unit",
            "jabatan",
            "jenis_jabatan",
            "jenjang",
            "kelas",
            "kepala",
            "atasan_nip",
            "mulai");
    private static final List<String> BENAR = List.of(
            "198609262015051001",
            "Budi Santoso",
            "L",
            "PNS",
            "III/c",
            "budi@contoh.invalid",
            "1.2",
            "Arsiparis Ahli Muda",
            "JF_KEAHLIAN",
            "Ahli Muda",
            "9",
            "tidak",
            "",
            "2026-01-02");

    @Test
    void a_right_line_is_taken_as_it_is() {
        var periksa = periksa(BENAR);
        assertThat(periksa.temuan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "198609262015051001, PNS, -",
                "19860926 201505 1 001, PNS, -",
                "200012312024211001, PPPK, -",
                "200013312024211001, PPPK, nip.TANGGAL_LAHIR",
                "200012312024213001, PPPK, nip.JENIS_KELAMIN",
                "20001231202421100, PPPK, nip.BUKAN_18_ANGKA",
                "199001012015121001, PNS, -",
                "199001012015131001, PNS, nip.BULAN_ATAU_KODE",
                "200012312024291001, PPPK, -",
                "200012312024301001, PPPK, nip.BULAN_ATAU_KODE",
                "198609262015051000, PNS, nip.NOMOR_URUT",
                "198609261950051001, PNS, -",
                "198609261949051001, PNS, nip.TAHUN_PENGANGKATAN",
                "198609262027051001, PNS, -",
                "198609262028051001, PNS, nip.TAHUN_PENGANGKATAN",
                "201110052026051001, PNS, -",
                "201110062026051001, PNS, nip.USIA",
                "198609262015051001, PPPK, nip-pns",
                "200012312024211001, PNS, nip-pppk"
            })
    void the_nip_follows_its_rules(String nip, String status, String galat) {
        var periksa = periksa(ganti("golongan", "", ganti("status", status, ganti("nip", nip, BENAR))));
        assertThat(kunci(periksa)).isEqualTo(galat == null ? List.of() : List.of("pegawai.impor.galat." + galat));
    }

    @ParameterizedTest
    @CsvSource({
        "nama, '', kosong",
        "nama, <script>alert(1)</script>, tanda",
        "nama, =HYPERLINK(1), tanda",
        "jenis_kelamin, X, kelamin",
        "status, HONORER, status",
        "golongan, III/z, golongan",
        "golongan, IX, golongan",
        "surel, budi@, surel",
        "kode_unit, '', kosong",
        "jabatan, '', kosong",
        "jenis_jabatan, STAF, jenis-jabatan",
        "jenjang, Mahir, jenjang",
        "kelas, 18, kelas",
        "kelas, dua, kelas",
        "kepala, mungkin, kepala",
        "atasan_nip, 123, nip.BUKAN_18_ANGKA",
        "atasan_nip, 198609262015051001, atasan-sendiri",
        "mulai, 2026-02-30, tanggal",
        "mulai, besok, tanggal",
        "mulai, 1990-01-01, tanggal-jauh",
        "mulai, 2027-10-06, tanggal-jauh"
    })
    void each_mistake_is_named_at_its_column(String kolom, String isi, String galat) {
        var temuan = periksa(ganti(kolom, isi, BENAR)).temuan();
        assertThat(temuan).hasSize(1);
        assertThat(temuan.getFirst().kolom()).isEqualTo(kolom);
        assertThat(temuan.getFirst().nomor()).isEqualTo(2);
        assertThat(temuan.getFirst().kunci()).isEqualTo("pegawai.impor.galat." + galat);
        assertThat(temuan.getFirst().kalimat()).doesNotContain("{0}");
    }

    @Test
    void two_hundred_letters_are_a_name_and_one_more_is_not() {
        assertThat(kunci(periksa(ganti("nama", "a".repeat(200), BENAR)))).isEmpty();
        assertThat(kunci(periksa(ganti("nama", "a".repeat(201), BENAR))))
                .containsExactly("pegawai.impor.galat.panjang");
    }

    @Test
    void a_sex_that_differs_from_the_nip_is_only_pointed_out() {
        var temuan = periksa(ganti("jenis_kelamin", "P", BENAR)).temuan();
        assertThat(temuan).extracting(Temuan::peringatan).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "31-01-2026", "31/1/2026", "46053"})
    void a_date_may_be_written_in_several_ways(String isi) {
        assertThat(TanggalBerkas.baca(isi)).contains(LocalDate.of(2026, 1, 31));
    }

    private static PemeriksaBaris periksa(List<String> sel) {
        var baris = new Lembar.Baris(2, sel);
        var periksa = new PemeriksaBaris(new Lembar(KOLOM, List.of(baris)), HARI_INI);
        periksa.periksa(baris);
        return periksa;
    }

    private static List<String> ganti(String kolom, String isi, List<String> baris) {
        var hasil = new ArrayList<>(baris);
        hasil.set(KOLOM.indexOf(kolom), isi);
        return hasil;
    }

    private static List<String> kunci(PemeriksaBaris periksa) {
        return periksa.temuan().stream()
                .filter(t -> !t.peringatan())
                .map(Temuan::kunci)
                .toList();
    }
}
