package id.kinerja.pegawai.kesiapan;

import java.util.List;

/** All checks at a glance, and how far each perangkat daerah is. */
public record HalamanKesiapan(String ringkasan, List<Periksa> periksa, List<Cakupan> cakupan) {

    public HalamanKesiapan {
        periksa = List.copyOf(periksa);
        cakupan = List.copyOf(cakupan);
    }

    /** One check; {@code url} is empty where nothing is wrong. */
    public record Periksa(String judul, String uraian, String pembenah, String masalah, String orang, String url) {
        public boolean beres() {
            return url.isEmpty();
        }
    }

    public record Cakupan(String nama, long siap, long pegawai, String kalimat, boolean penuh) {}
}
