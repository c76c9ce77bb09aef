package id.kinerja.perencanaan.visi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vision as typed, with the years that the RPJMD covers. */
public record FormVisi(String uraian, String tahunMulai, String tahunAkhir) {

    private static final int URAIAN_MAKS = 1000;
    private static final int TERAWAL = 2000;
    private static final int TERAKHIR = 2100;
    private static final int TERPANJANG = 25;

    public FormVisi {
        uraian = bersih(uraian);
        tahunMulai = bersih(tahunMulai);
        tahunAkhir = bersih(tahunAkhir);
    }

    /** A term of five years from this one on. */
    static FormVisi kosong(int tahun) {
        return new FormVisi("", String.valueOf(tahun), String.valueOf(tahun + 4));
    }

    private static String bersih(@Nullable String isi) {
        return isi == null ? "" : isi.strip();
    }

    int mulai() {
        return tahun(tahunMulai);
    }

    int akhir() {
        return tahun(tahunAkhir);
    }

    private static int tahun(String isi) {
        var angka = isi.matches("[0-9]{4}") ? Integer.parseInt(isi) : 0;
        return angka >= TERAWAL && angka <= TERAKHIR ? angka : 0;
    }

    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        if (uraian.isEmpty() || uraian.length() > URAIAN_MAKS) {
            hasil.add(new Galat("uraian", teks("perencanaan.galat.uraian", Format.angka(URAIAN_MAKS))));
        }
        if (mulai() == 0) {
            hasil.add(new Galat("tahunMulai", teks("perencanaan.visi.galat.tahun", TERAWAL, TERAKHIR)));
        }
        if (akhir() == 0) {
            hasil.add(new Galat("tahunAkhir", teks("perencanaan.visi.galat.tahun", TERAWAL, TERAKHIR)));
        } else if (mulai() != 0 && (akhir() < mulai() || akhir() - mulai() > TERPANJANG)) {
            hasil.add(new Galat("tahunAkhir", teks("perencanaan.visi.galat.urutan", TERPANJANG)));
        }
        return hasil;
    }
}
