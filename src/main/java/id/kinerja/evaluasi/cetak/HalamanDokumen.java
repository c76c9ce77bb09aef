package id.kinerja.evaluasi.cetak;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.KopFormulir;
import id.kinerja.bersama.tata.TandaTangan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import id.kinerja.evaluasi.model.Orang;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** F9, Dokumen Evaluasi Kinerja Pegawai: the result on one page, in five numbered blocks. */
public record HalamanDokumen(
        String id,
        String kembali,
        boolean contoh,
        String instansi,
        String periode,
        String masa,
        List<Blok> blok,
        String catatan,
        TandaTangan pegawai,
        TandaTangan penilai) {

    public HalamanDokumen {
        blok = List.copyOf(blok);
    }

    /** One numbered block with its rows. */
    public record Blok(String judul, List<Baris> baris) {

        public Blok {
            baris = List.copyOf(baris);
        }
    }

    /** One row. */
    public record Baris(String label, String isi) {}

    /** The same form as a file. */
    public List<Tautan> unduhan() {
        return List.of(new Tautan(teks("bersama.pdf"), "/evaluasi/" + id + "/dokumen.pdf"));
    }

    static HalamanDokumen susun(FormulirTersimpan.Formulir f, String instansi, boolean contoh) {
        var h = f.hasil();
        return new HalamanDokumen(
                h.id().toString(),
                HalamanEvaluasi.kembali(f),
                contoh,
                instansi.toUpperCase(Locale.ROOT),
                HalamanEvaluasi.periode(h.periode()),
                teks(
                        "bersama.formulir.periode",
                        Format.rentang(h.periode().mulai(), h.periode().akhir()).toUpperCase(Locale.ROOT)),
                List.of(
                        pihak("bersama.formulir.pegawai", h.pegawai()),
                        pihak("bersama.formulir.penilai", h.penilai()),
                        pihak("evaluasi.cetak.atasan", f.atasan()),
                        evaluasi(f)),
                h.nilai().rekomendasi(),
                TandaTangan.pegawai(TandaTangan.hari(h.waktu().diterima(), ""), HalamanEvaluasi.pihak(h.pegawai())),
                TandaTangan.penilai(HalamanEvaluasi.hari(h), HalamanEvaluasi.pihak(h.penilai())));
    }

    private static Blok pihak(String kunci, @Nullable Orang orang) {
        var label = KopFormulir.label();
        var isi = HalamanEvaluasi.pihak(orang).isi();
        return new Blok(
                teks(kunci),
                IntStream.range(0, label.size())
                        .mapToObj(n -> new Baris(label.get(n), isi.get(n)))
                        .toList());
    }

    private static Blok evaluasi(FormulirTersimpan.Formulir f) {
        var organisasi = Objects.requireNonNull(f.hasil().predikatOrganisasi());
        var predikat = Objects.requireNonNull(f.hasil().nilai().predikat());
        return new Blok(
                teks("evaluasi.cetak.evaluasi"),
                List.of(
                        new Baris(
                                teks("evaluasi.cetak.capaian-organisasi"),
                                teks("evaluasi.cetak.organisasi." + organisasi.name())),
                        new Baris(
                                teks("evaluasi.cetak.predikat-kinerja"),
                                teks("evaluasi.cetak.predikat." + predikat.name()))));
    }
}
