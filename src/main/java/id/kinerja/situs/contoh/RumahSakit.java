package id.kinerja.situs.contoh;

import java.util.List;

/** Wards and medical staff groups of the three hospitals. */
final class RumahSakit {

    private static final String MOELOEK = "1007030000";
    private static final List<String> LAIN = List.of("1007040000", "1007050000");
    private static final String PERAWAT_SEDANG = "Perawat:Ahli Pertama:3;Perawat:Mahir:1;Perawat:Terampil:3";
    private static final String PERAWAT_PENUH =
            "Perawat:Ahli Muda:3;Perawat:Ahli Pertama:5;Perawat:Mahir:4;Perawat:Terampil:6";
    private static final String DOKTER_SEDANG = "Dokter:Ahli Madya:1;Dokter:Ahli Muda:2;Dokter:Ahli Pertama:1";
    private static final String DOKTER_PENUH = "Dokter:Ahli Madya:3;Dokter:Ahli Muda:4;Dokter:Ahli Pertama:3";
    private static final int RUANG_INTI = 6;
    private static final int KSM_INTI = 3;

    private final Susunan susunan;

    RumahSakit(Susunan susunan) {
        this.susunan = susunan;
    }

    void inti() {
        daftar("RUANG_RAWAT").stream().limit(RUANG_INTI).forEach(n -> ruang(MOELOEK + ".01.2", n, PERAWAT_SEDANG));
        daftar("KSM").stream().limit(KSM_INTI).forEach(n -> ksm(MOELOEK + ".01.1", n, DOKTER_SEDANG));
    }

    /** More wards at larger sizes. Called after the divisions of the other two hospitals exist. */
    void penuhi() {
        daftar("RUANG_RAWAT").stream().skip(RUANG_INTI).forEach(n -> ruang(MOELOEK + ".01.2", n, PERAWAT_PENUH));
        daftar("RUANG_RAWAT").forEach(n -> ruang(MOELOEK + ".01.2", n + " II", PERAWAT_PENUH));
        daftar("KSM").stream().skip(KSM_INTI).forEach(n -> ksm(MOELOEK + ".01.1", n, DOKTER_PENUH));
        for (var rs : LAIN) {
            daftar("KSM").forEach(n -> ksm(rs + ".02", n, DOKTER_PENUH));
            daftar("RUANG_RAWAT").forEach(n -> ruang(rs + ".03", n, PERAWAT_PENUH));
        }
    }

    private static List<String> daftar(String jenis) {
        return Isi.baris("ruang.csv").stream()
                .filter(r -> r.get("jenis").equals(jenis))
                .map(r -> r.get("nama"))
                .toList();
    }

    private void ruang(String induk, String nama, String staf) {
        satu(induk, "R", "Ruang " + nama, "RUANG_RAWAT", staf);
    }

    private void ksm(String induk, String nama, String staf) {
        satu(induk, "K", "Kelompok Staf Medik " + nama, "KSM", staf);
    }

    private void satu(String induk, String huruf, String nama, String jenis, String staf) {
        if (susunan.sisa() == 0 || !susunan.punya(induk)) {
            return;
        }
        var kode = induk + "." + huruf + (susunan.semuaUnit().size() + 1);
        var u = susunan.tambahBawahan(
                susunan.unit(induk), kode, nama, jenis, "Pelayanan " + nama + " aman dan bermutu");
        var kepala = jenis.equals("KSM") ? "Ketua " : "Kepala ";
        susunan.tempatkan(susunan.tambahKepala(u, kepala + nama, "JF_KEAHLIAN", null, "KEPALA_RUANG"));
        susunan.tempatkanStaf(u, staf);
    }
}
