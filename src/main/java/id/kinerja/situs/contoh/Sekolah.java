package id.kinerja.situs.contoh;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Schools below the branch offices of Dinas Pendidikan dan Kebudayaan. */
final class Sekolah {

    private static final String DINAS = "1005010000";
    private static final String WILAYAH_SATU = DINAS + ".06";
    private static final String SEDANG = "Guru:Ahli Madya:3;Guru:Ahli Muda:5;Guru:Ahli Pertama:6";
    private static final String PENUH = "Guru:Ahli Madya:5;Guru:Ahli Muda:8;Guru:Ahli Pertama:11";
    private static final String TATA_USAHA = "Pengolah Data dan Informasi::2;Pengadministrasi Perkantoran::2";
    private static final String TATA_USAHA_PENUH = "Pengolah Data dan Informasi::5;Pengadministrasi Perkantoran::9";
    private static final int PER_CABANG = 21;
    private static final List<String> JENIS = List.of("SMA", "SMK", "SMA", "SMK", "SLB");

    private final Susunan susunan;
    private final List<CSVRecord> daerah = Isi.baris("kabupaten-kota.csv");

    Sekolah(Susunan susunan) {
        this.susunan = susunan;
    }

    /** The two schools of the small sample. */
    void dua() {
        var cabang = susunan.unit(WILAYAH_SATU);
        sekolah(cabang, 1, "SMA Negeri 1 Bandar Lampung", SEDANG, TATA_USAHA);
        sekolah(cabang, 2, "SMA Negeri 2 Bandar Lampung", SEDANG, TATA_USAHA);
    }

    /** Adds branch offices and schools until nobody is left to place. */
    void penuhi() {
        var cabang = susunan.unit(WILAYAH_SATU);
        var nomorCabang = 1;
        var diCabang = 2;
        for (var nomor = 0; susunan.sisa() > 0; nomor++) {
            if (diCabang == PER_CABANG) {
                nomorCabang++;
                diCabang = 0;
                cabang = cabang(nomorCabang);
            }
            diCabang++;
            sekolah(cabang, diCabang, nama(nomor), PENUH, TATA_USAHA_PENUH);
        }
    }

    private String nama(int nomor) {
        var tempat = daerah.get(nomor % daerah.size()).get("nama").replaceFirst("^(Kab|Kota)\\.? ", "");
        var jenis = JENIS.get(nomor / daerah.size() % JENIS.size());
        return jenis + " Negeri " + (nomor / (daerah.size() * JENIS.size()) + 3) + " " + tempat;
    }

    private Unit cabang(int nomor) {
        var nama = "Cabang Dinas Pendidikan Wilayah " + romawi(nomor);
        var kode = DINAS + ".%02d".formatted(5 + nomor);
        var u = susunan.tambahBawahan(
                susunan.unit(DINAS),
                kode,
                nama,
                "CABANG_DINAS",
                "Sekolah di Wilayah " + romawi(nomor) + " bermutu dan terjangkau");
        susunan.tempatkan(susunan.tambahKepala(u, "Kepala " + nama, "ADMINISTRATOR", null, "KABID"));
        susunan.tempatkanStaf(u, "Analis Kebijakan:Ahli Pertama:1;Pengadministrasi Perkantoran::1");
        return u;
    }

    private void sekolah(Unit cabang, int nomor, String nama, String guru, String tataUsaha) {
        var u = susunan.tambahBawahan(cabang, cabang.kode() + ".S%02d".formatted(nomor), nama, "SEKOLAH", "");
        susunan.tempatkan(susunan.tambahKepala(u, "Kepala " + nama, "JF_KEAHLIAN", null, "KEPALA_SEKOLAH"));
        susunan.tempatkanStaf(u, guru);
        if (susunan.sisa() > 0) {
            var tu = susunan.tambahBawahan(
                    u, u.kode() + ".1", "Tata Usaha " + nama, "SUBBAGIAN", "Layanan tata usaha sekolah cepat dan rapi");
            susunan.tempatkan(susunan.tambahKepala(tu, "Kepala Tata Usaha", "PENGAWAS", null, "PENGAWAS"));
            susunan.tempatkanStaf(tu, tataUsaha);
        }
    }

    static String romawi(int n) {
        var puluh = new ArrayList<>(List.of("", "X", "XX", "XXX"));
        var satu = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        return puluh.get(n / 10) + satu.get(n % 10);
    }
}
