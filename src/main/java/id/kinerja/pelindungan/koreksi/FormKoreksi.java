package id.kinerja.pelindungan.koreksi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.pelindungan.model.Koreksi;
import java.util.ArrayList;
import java.util.List;

/** What a person types who asks for a correction. */
record FormKoreksi(String jenis, String salah, String benar, String bukti) {

    static final FormKoreksi KOSONG = new FormKoreksi("", "", "", "");

    private static final int ISI_MAKS = 1000;
    private static final int BUKTI_MAKS = 2000;

    FormKoreksi {
        salah = salah.strip();
        benar = benar.strip();
        bukti = bukti.strip();
    }

    List<Galat> galat(List<String> jenisDikenal) {
        var hasil = new ArrayList<Galat>();
        if (!jenisDikenal.contains(jenis)) {
            hasil.add(new Galat("jenis", teks("pelindungan.tolak.jenis")));
        }
        periksa(hasil, "salah", salah, ISI_MAKS, true);
        periksa(hasil, "benar", benar, ISI_MAKS, true);
        periksa(hasil, "bukti", bukti, BUKTI_MAKS, false);
        return hasil;
    }

    private static void periksa(List<Galat> galat, String nama, String isi, int maks, boolean wajib) {
        if (wajib && isi.isEmpty()) {
            galat.add(new Galat(nama, teks("pelindungan.tolak." + nama)));
        } else if (isi.length() > maks) {
            galat.add(new Galat(nama, teks("pelindungan.tolak.panjang", maks)));
        }
    }

    Koreksi.Isi isi() {
        return new Koreksi.Isi(salah, benar, bukti);
    }
}
