package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.data.IndukTersimpan;
import id.kinerja.perencanaan.model.Simpul;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A goal exactly as typed. */
public record FormSimpul(
        int versi,
        String kode,
        String uraian,
        String unit,
        Simpul.Nomenklatur nomenklatur,
        FormInduk induk,
        List<Baris> indikator) {

    private static final int URAIAN_MAKS = 1000;
    private static final int INDIKATOR_MAKS = 500;
    /** Permendagri 90/2019: urusan, bidang, program, then kegiatan and subkegiatan, of two or four digits. */
    private static final Pattern NOMENKLATUR =
            Pattern.compile("(\\d|X)\\.(\\d{2}|XX)\\.\\d{2}(\\.[12]\\.\\d{2}(\\.(\\d{4}|\\d{2}))?)?");

    private static final List<String> POLARITAS = List.of("MAKSIMUM", "MINIMUM", "STABIL");

    public FormSimpul {
        indikator = List.copyOf(indikator);
    }

    /** One indicator row; {@code bawah} and {@code atas} are equal where the target is one number. */
    public record Baris(
            String id,
            String uraian,
            String satuan,
            String polaritas,
            String sumber,
            String bawah,
            String atas,
            String realisasi) {

        static Baris kosong() {
            return new Baris("", "", "", "MAKSIMUM", "", "", "", "");
        }

        boolean hampa() {
            return (uraian + bawah + atas + realisasi).isBlank();
        }
    }

    static FormSimpul dari(Simpul s) {
        return new FormSimpul(
                s.versi(),
                s.kode(),
                s.uraian(),
                s.unit() == null ? "" : s.unit().toString(),
                s.nomenklatur(),
                FormInduk.dari(s),
                s.indikator().stream()
                        .map(i -> new Baris(
                                i.id().toString(),
                                i.uraian(),
                                i.satuan(),
                                i.polaritas(),
                                i.sumberData(),
                                i.bawah() == null ? "" : Format.angka(i.bawah()),
                                i.atas() == null ? "" : Format.angka(i.atas()),
                                i.realisasi() == null ? "" : Format.angka(i.realisasi())))
                        .toList());
    }

    /** @param acuan the goal as stored; it stays where it is when nothing was sent about what it serves */
    static FormSimpul dari(MultiValueMap<String, String> kiriman, Simpul acuan) {
        var jumlah = kiriman.getOrDefault("uraianIndikator", List.of()).size();
        var baris = new ArrayList<Baris>();
        for (var n = 0; n < jumlah; n++) {
            baris.add(new Baris(
                    ke(kiriman, "indikatorId", n),
                    ke(kiriman, "uraianIndikator", n),
                    ke(kiriman, "satuan", n),
                    ke(kiriman, "polaritas", n),
                    ke(kiriman, "sumber", n),
                    ke(kiriman, "bawah", n),
                    ke(kiriman, "atas", n),
                    ke(kiriman, "realisasi", n)));
        }
        var versi = ke(kiriman, "versi", 0);
        return new FormSimpul(
                versi.matches("[0-9]{1,9}") ? Integer.parseInt(versi) : 0,
                ke(kiriman, "kode", 0),
                ke(kiriman, "uraian", 0),
                ke(kiriman, "unit", 0),
                new Simpul.Nomenklatur(ke(kiriman, "nomenklatur", 0), ke(kiriman, "nomenklaturVersi", 0)),
                kiriman.containsKey("induk") ? FormInduk.dari(kiriman) : FormInduk.dari(acuan),
                baris);
    }

    private static String ke(MultiValueMap<String, String> kiriman, String nama, int n) {
        var isi = kiriman.getOrDefault(nama, List.of());
        return n < isi.size() && isi.get(n) != null ? isi.get(n).strip() : "";
    }

    FormSimpul denganBarisBaru() {
        var baris = new ArrayList<>(indikator);
        baris.add(Baris.kosong());
        return new FormSimpul(versi, kode, uraian, unit, nomenklatur, induk, baris);
    }

    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        if (uraian.isBlank() || uraian.length() > URAIAN_MAKS) {
            hasil.add(new Galat("uraian", teks("perencanaan.galat.uraian", Format.angka(URAIAN_MAKS))));
        }
        if (kode.length() > 40) {
            hasil.add(new Galat("kode", teks("perencanaan.galat.kode")));
        }
        if (!nomenklatur.kode().isEmpty()
                && !NOMENKLATUR.matcher(nomenklatur.kode()).matches()) {
            hasil.add(new Galat("nomenklatur", teks("perencanaan.galat.nomenklatur")));
        }
        if (nomenklatur.versi().length() > 80) {
            hasil.add(new Galat("nomenklaturVersi", teks("perencanaan.galat.nomenklatur-versi")));
        }
        for (var n = 0; n < indikator.size(); n++) {
            var i = indikator.get(n);
            if (!i.hampa()) {
                periksa(hasil, i, n);
            }
        }
        return hasil;
    }

    private static void periksa(List<Galat> hasil, Baris i, int n) {
        if (i.uraian().isBlank()
                || i.uraian().length() > INDIKATOR_MAKS
                || i.sumber().length() > INDIKATOR_MAKS
                || i.satuan().length() > 100) {
            hasil.add(new Galat("uraianIndikator-" + n, teks("perencanaan.galat.indikator")));
        }
        for (var angka : List.of(i.bawah(), i.atas(), i.realisasi())) {
            if (!angka.isEmpty() && Format.bacaAngka(angka).isEmpty()) {
                hasil.add(new Galat("bawah-" + n, teks("perencanaan.galat.angka", angka)));
                return;
            }
        }
        var bawah = Format.bacaAngka(i.bawah());
        var atas = Format.bacaAngka(i.atas());
        if (bawah.isPresent() && atas.isPresent() && bawah.get().compareTo(atas.get()) > 0) {
            hasil.add(new Galat("bawah-" + n, teks("perencanaan.galat.rentang")));
        }
    }

    /**
     * @param acuan the goal as it was, or what a new one begins with; gives what no form may change
     * @param calon what the goal may stand below; without any it stays where it is
     */
    Simpul menjadi(Simpul acuan, @Nullable UUID unitDipilih, List<IndukTersimpan.Calon> calon) {
        return new Simpul(
                acuan.id(),
                calon.isEmpty() ? acuan.induk() : induk.utama(calon),
                acuan.jenis(),
                kode,
                uraian,
                unitDipilih,
                "",
                "",
                acuan.tahunMulai(),
                acuan.tahunAkhir(),
                acuan.urutan(),
                versi,
                indikator.stream()
                        .filter(i -> !i.hampa())
                        .map(i -> menjadi(i, acuan))
                        .toList(),
                nomenklatur,
                calon.isEmpty() ? List.of() : induk.sokongan(calon));
    }

    private static Simpul.Indikator menjadi(Baris i, Simpul acuan) {
        var milik = acuan.indikator().stream().anyMatch(a -> a.id().toString().equals(i.id()));
        var bawah = Format.bacaAngka(i.bawah().isEmpty() ? i.atas() : i.bawah()).orElse(null);
        var atas = Format.bacaAngka(i.atas().isEmpty() ? i.bawah() : i.atas()).orElse(null);
        return new Simpul.Indikator(
                milik ? UUID.fromString(i.id()) : Uuid7.baru(),
                i.uraian(),
                i.satuan(),
                POLARITAS.contains(i.polaritas()) ? i.polaritas() : "MAKSIMUM",
                i.sumber(),
                bawah,
                atas,
                Format.bacaAngka(i.realisasi()).orElse(null));
    }
}
