package id.kinerja.situs.contoh;

import java.util.List;
import java.util.Map;

/**
 * Grows the small sample to the size asked for: first a second in command for every perangkat daerah, then divisions,
 * sections and field offices, then hospital wards; schools take the rest, as most provincial employees are teachers.
 */
final class Pertumbuhan {

    private static final double PORSI_KANTOR = 0.3;
    private static final double PORSI_RUMAH_SAKIT = 0.07;
    private static final int KURSI_BIDANG = 4;
    private static final int UPTD = 6;
    private static final String STAF_BIDANG =
            "Analis Kebijakan:Ahli Muda:2;Analis Kebijakan:Ahli Pertama:3;Penelaah Teknis Kebijakan::7;"
                    + "Pengolah Data dan Informasi::5;Pengadministrasi Perkantoran::3";
    private static final String STAF_BIDANG_RUMAH_SAKIT =
            "Penelaah Teknis Kebijakan::2;Pengolah Data dan Informasi::2;Pengadministrasi Perkantoran::1";
    private static final String STAF_SUBBAGIAN =
            "Perencana:Ahli Pertama:1;Analis SDM Aparatur:Ahli Pertama:1;Arsiparis:Terampil:1;"
                    + "Pengolah Data dan Informasi::3;Pengadministrasi Perkantoran::3";
    private static final String STAF_UPTD =
            "Penelaah Teknis Kebijakan::6;Pengolah Data dan Informasi::6;Pengadministrasi Perkantoran::6";

    private final Susunan susunan;
    private final Map<String, String> bidang = PerangkatDaerah.bidang();

    Pertumbuhan(Susunan susunan) {
        this.susunan = susunan;
    }

    void sampai(int jumlah) {
        susunan.batasi(jumlah);
        bidang.keySet().stream().filter(pd -> !biro(pd)).forEach(this::sekretariat);
        var sisa = susunan.sisa();
        susunan.batasi(jumlah - (int) (sisa * (1 - PORSI_KANTOR)));
        for (var ke = 0; ke < KURSI_BIDANG; ke++) {
            for (var satu : bidang.entrySet()) {
                bidang(satu.getKey(), Isi.pecah(satu.getValue(), '|'), ke);
            }
        }
        bidang.keySet().stream().filter(pd -> !biro(pd)).forEach(this::subbagian);
        for (var ke = 1; ke <= UPTD; ke++) {
            for (var pd : bidang.keySet()) {
                uptd(pd, ke);
            }
        }
        susunan.batasi(jumlah - (int) (sisa * (1 - PORSI_KANTOR - PORSI_RUMAH_SAKIT)));
        if (susunan.sisa() > 0 && jumlah > 5_000) {
            new RumahSakit(susunan).penuhi();
        }
        susunan.batasi(jumlah);
        new Sekolah(susunan).penuhi();
    }

    private boolean biro(String pd) {
        return susunan.unit(pd).jenis().equals("BIRO");
    }

    private boolean rumahSakit(String pd) {
        return susunan.unit(pd).jenis().equals("RUMAH_SAKIT");
    }

    private void sekretariat(String pd) {
        if (susunan.sisa() == 0) {
            return;
        }
        var induk = susunan.unit(pd);
        var nama = rumahSakit(pd) ? "Bagian Tata Usaha " : "Sekretariat ";
        var jabatan = rumahSakit(pd) ? "Kepala Bagian Tata Usaha " : "Sekretaris ";
        var u = susunan.tambahBawahan(induk, pd + ".90", nama + induk.nama(), "SEKRETARIAT", "");
        susunan.tempatkan(susunan.tambahKepala(u, jabatan + induk.nama(), "ADMINISTRATOR", null, "SEKRETARIS"));
    }

    private void bidang(String pd, List<String> nama, int ke) {
        if (susunan.sisa() == 0 || ke >= nama.size()) {
            return;
        }
        var sebutan = biro(pd) ? "Bagian " : nama.get(ke).startsWith("Inspektur") ? "" : "Bidang ";
        var judul = sebutan + nama.get(ke);
        var u = susunan.tambahBawahan(
                susunan.unit(pd),
                pd + ".%02d".formatted(ke + 2),
                judul,
                biro(pd) ? "BAGIAN" : "BIDANG",
                "Meningkatnya mutu layanan urusan " + nama.get(ke).toLowerCase(java.util.Locale.ROOT));
        var kepala = sebutan.isEmpty() ? judul : "Kepala " + judul;
        susunan.tempatkan(susunan.tambahKepala(u, kepala, "ADMINISTRATOR", null, "KABID"));
        susunan.tempatkanStaf(u, rumahSakit(pd) ? STAF_BIDANG_RUMAH_SAKIT : STAF_BIDANG);
    }

    private void subbagian(String pd) {
        for (var nama : List.of("Perencanaan dan Keuangan", "Umum dan Kepegawaian")) {
            if (susunan.sisa() == 0) {
                return;
            }
            var induk = susunan.unit(pd + ".90");
            var kode = induk.kode() + (nama.startsWith("Umum") ? ".2" : ".1");
            var u = susunan.tambahBawahan(
                    induk,
                    kode,
                    "Subbagian " + nama,
                    "SUBBAGIAN",
                    "Layanan " + nama.toLowerCase(java.util.Locale.ROOT) + " tertib");
            susunan.tempatkan(susunan.tambahKepala(u, "Kepala Subbagian " + nama, "PENGAWAS", null, "PENGAWAS"));
            susunan.tempatkanStaf(u, STAF_SUBBAGIAN);
        }
    }

    private void uptd(String pd, int ke) {
        var induk = susunan.unit(pd);
        if (susunan.sisa() == 0 || !induk.jenis().equals("DINAS")) {
            return;
        }
        var nama = "UPTD Wilayah " + Sekolah.romawi(ke) + " " + induk.nama();
        var u = susunan.tambahBawahan(
                induk,
                pd + ".%02d".formatted(60 + ke),
                nama,
                "UPTD",
                "Layanan teknis di Wilayah " + Sekolah.romawi(ke) + " terjangkau dan bermutu");
        susunan.tempatkan(susunan.tambahKepala(u, "Kepala " + nama, "ADMINISTRATOR", null, "KABID"));
        susunan.tempatkanStaf(u, STAF_UPTD);
    }
}
