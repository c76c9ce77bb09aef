package id.kinerja.bersama.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pangkat;
import java.util.List;
import java.util.Locale;

/**
 * The head of an official form: title lines, instansi, period, and both parties in five rows each.
 *
 * @param anak what stands under the title, one line each
 */
public record KopFormulir(String instansi, String judul, List<String> anak, String periode, List<Baris> baris) {

    public KopFormulir {
        anak = List.copyOf(anak);
        baris = List.copyOf(baris);
    }

    /** A party as a form names it; NIP and golongan are empty for a Pejabat Penilai who is no civil servant. */
    public record Pihak(String nama, String nip, String golongan, String jabatan, String unit) {

        /** For a plan or result that has nobody in this place yet. */
        public static final Pihak KOSONG = new Pihak("", "", "", "", "");

        public Pihak {
            nip = nip.matches("[0-9]+") ? nip : "";
        }

        /** The five rows in the order of the form. */
        public List<String> isi() {
            return List.of(nama, Format.nip(nip), Pangkat.lengkap(golongan), jabatan, unit);
        }
    }

    /** One row of the head in both columns. */
    public record Baris(int nomor, String label, String pegawai, String penilai) {}

    /** What the five rows are called. */
    public static List<String> label() {
        return List.of(
                teks("bersama.formulir.nama"),
                teks("bersama.formulir.nip"),
                teks("bersama.formulir.pangkat"),
                teks("bersama.formulir.jabatan"),
                teks("bersama.formulir.unit"));
    }

    /** @param masa the period of assessment in words */
    public static KopFormulir susun(
            String instansi, String judul, List<String> anak, String masa, List<Pihak> keduanya) {
        var pegawai = keduanya.getFirst().isi();
        var penilai = keduanya.getLast().isi();
        var label = label();
        return new KopFormulir(
                instansi.toUpperCase(Locale.ROOT),
                judul,
                anak,
                teks("bersama.formulir.periode", masa.toUpperCase(Locale.ROOT)),
                java.util.stream.IntStream.range(0, label.size())
                        .mapToObj(n -> new Baris(n + 1, label.get(n), pegawai.get(n), penilai.get(n)))
                        .toList());
    }

    /** The same head over another page of the form. */
    public KopFormulir berjudul(String judulLain) {
        return new KopFormulir(instansi, judulLain, List.of(), periode, baris);
    }
}
