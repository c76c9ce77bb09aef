package id.kinerja.pelindungan.koreksi;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import java.util.List;

/** My requests and the form for a new one, with what was typed where it was refused. */
public record HalamanKoreksiSaya(
        List<KoreksiTampil> daftar,
        List<Pilihan> jenis,
        String dipilih,
        String salah,
        String benar,
        String bukti,
        List<Galat> galat) {

    public HalamanKoreksiSaya {
        daftar = List.copyOf(daftar);
        jenis = List.copyOf(jenis);
        galat = List.copyOf(galat);
    }
}
