package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.Rhk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed for one RHK, exactly as typed, so that nothing is lost when it is refused. */
public record FormRhk(
        int versi,
        String uraian,
        String atas,
        String penugasanDari,
        String perspektif,
        String metode,
        List<BarisIndikator> indikator) {

    static final int URAIAN_MAKS = 1000;
    static final int TARGET_MAKS = 200;
    static final int SATUAN_MAKS = 100;
    static final int INDIKATOR_MAKS = 20;
    private static final String POLA_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Set<String> ASPEK = Set.of("KUANTITAS", "KUALITAS", "WAKTU", "BIAYA");
    private static final Set<String> PERSPEKTIF =
            Set.of("PENERIMA_LAYANAN", "PROSES_BISNIS", "PENGUATAN_INTERNAL", "ANGGARAN");
    private static final Set<String> METODE = Set.of("LANGSUNG", "TIDAK_LANGSUNG");
    private static final Set<String> POLARITAS = Set.of("MAKSIMUM", "MINIMUM", "STABIL");

    public FormRhk {
        indikator = List.copyOf(indikator);
    }

    /** One indicator row; {@code id} is empty for a row that was just added. */
    public record BarisIndikator(
            String id, String aspek, String uraian, String target, String satuan, String polaritas) {

        static BarisIndikator kosong() {
            return new BarisIndikator("", "KUANTITAS", "", "", "", "MAKSIMUM");
        }

        boolean hampa() {
            return id.isEmpty() && (uraian + target + satuan).isBlank();
        }
    }

    static FormRhk dari(Rhk r) {
        return new FormRhk(
                r.versi(),
                r.uraian(),
                atas(r),
                r.penugasanDari(),
                teksAtauKosong(r.perspektif()),
                teksAtauKosong(r.metode()),
                r.indikator().stream()
                        .map(i -> new BarisIndikator(
                                i.id().toString(),
                                teksAtauKosong(i.aspek()),
                                i.uraian(),
                                i.target(),
                                i.satuan(),
                                i.polaritas()))
                        .toList());
    }

    private static String atas(Rhk r) {
        if (r.pimpinan() != null) {
            return "RHK:" + r.pimpinan();
        }
        return r.simpul() == null ? "" : "SIMPUL:" + r.simpul();
    }

    static FormRhk dari(MultiValueMap<String, String> kiriman) {
        var jumlah = kiriman.getOrDefault("uraianIndikator", List.of()).size();
        var baris = new ArrayList<BarisIndikator>();
        for (var n = 0; n < jumlah; n++) {
            baris.add(new BarisIndikator(
                    ke(kiriman, "indikatorId", n),
                    ke(kiriman, "aspek", n),
                    ke(kiriman, "uraianIndikator", n),
                    ke(kiriman, "target", n),
                    ke(kiriman, "satuan", n),
                    ke(kiriman, "polaritas", n)));
        }
        return new FormRhk(
                versi(ke(kiriman, "versi", 0)),
                ke(kiriman, "uraian", 0),
                ke(kiriman, "atas", 0),
                ke(kiriman, "penugasanDari", 0),
                ke(kiriman, "perspektif", 0),
                ke(kiriman, "metode", 0),
                baris);
    }

    private static String ke(MultiValueMap<String, String> kiriman, String nama, int n) {
        var isi = kiriman.getOrDefault(nama, List.of());
        return n < isi.size() && isi.get(n) != null ? isi.get(n).strip() : "";
    }

    static int versi(String teks) {
        return teks.matches("[0-9]{1,9}") ? Integer.parseInt(teks) : 0;
    }

    FormRhk denganBarisBaru() {
        var baris = new ArrayList<>(indikator);
        baris.add(BarisIndikator.kosong());
        return new FormRhk(versi, uraian, atas, penugasanDari, perspektif, metode, baris);
    }

    FormRhk tanpaBaris(int n) {
        var baris = new ArrayList<>(indikator);
        if (n >= 0 && n < baris.size()) {
            baris.remove(n);
        }
        return new FormRhk(versi, uraian, atas, penugasanDari, perspektif, metode, baris);
    }

    /** True where both would store the same: versions and the ids of indicators do not count. */
    boolean samaIsi(FormRhk lain) {
        return tanpaTanda().equals(lain.tanpaTanda());
    }

    private FormRhk tanpaTanda() {
        var baris = indikator.stream()
                .filter(i -> !(i.uraian() + i.target() + i.satuan()).isBlank())
                .map(i -> new BarisIndikator("", "", i.uraian(), i.target(), i.satuan(), ""))
                .toList();
        return new FormRhk(0, uraian, atas, penugasanDari, perspektif, metode, baris);
    }

    FormRhk denganVersi(int lain) {
        return new FormRhk(lain, uraian, atas, penugasanDari, perspektif, metode, indikator);
    }

    /** Mistakes of shape; what is merely missing does not stop a draft from being saved. */
    List<Galat> galat() {
        var hasil = new ArrayList<Galat>();
        terlaluPanjang(hasil, "uraian", uraian, URAIAN_MAKS);
        terlaluPanjang(hasil, "penugasanDari", penugasanDari, TARGET_MAKS);
        if (indikator.size() > INDIKATOR_MAKS) {
            hasil.add(new Galat("tambah-indikator", teks("skp.galat.indikator-terlalu-banyak", INDIKATOR_MAKS)));
        }
        for (var n = 0; n < indikator.size(); n++) {
            var i = indikator.get(n);
            terlaluPanjang(hasil, "uraianIndikator-" + n, i.uraian(), URAIAN_MAKS);
            terlaluPanjang(hasil, "target-" + n, i.target(), TARGET_MAKS);
            terlaluPanjang(hasil, "satuan-" + n, i.satuan(), SATUAN_MAKS);
        }
        return hasil;
    }

    private static void terlaluPanjang(List<Galat> hasil, String id, String isi, int maks) {
        if (isi.length() > maks) {
            hasil.add(new Galat(id, teks("skp.galat.terlalu-panjang", Format.angka(isi.length()), Format.angka(maks))));
        }
    }

    /** The RHK this form asks for; indicator ids that are not the RHK's own are given new ones. */
    Rhk menjadi(Rhk asal) {
        var milik = asal.indikator().stream().map(i -> i.id().toString()).toList();
        var baru = indikator.stream()
                .filter(i -> !i.hampa())
                .map(i -> menjadi(i, milik.contains(i.id())))
                .toList();
        return new Rhk(
                asal.id(),
                asal.nomor(),
                asal.utama(),
                uraian,
                atas.startsWith("RHK:") ? new RhkId(idAtas(4)) : null,
                "",
                atas.startsWith("SIMPUL:") ? idAtas(7) : null,
                "",
                penugasanDari,
                pilihan(perspektif, PERSPEKTIF),
                pilihan(metode, METODE),
                versi,
                baru);
    }

    private UUID idAtas(int awalan) {
        var id = atas.substring(awalan);
        if (!id.matches(POLA_ID)) {
            throw new AturanDilanggar("skp.tolak.atas-tidak-dikenal");
        }
        return UUID.fromString(id);
    }

    private static Indikator menjadi(BarisIndikator i, boolean milik) {
        return new Indikator(
                milik ? new IndikatorId(UUID.fromString(i.id())) : new IndikatorId(Uuid7.baru()),
                pilihan(i.aspek(), ASPEK),
                i.uraian(),
                i.target(),
                Format.bacaAngka(i.target()).orElse(null),
                i.satuan(),
                POLARITAS.contains(i.polaritas()) ? i.polaritas() : "MAKSIMUM");
    }

    private static @Nullable String pilihan(String isi, Set<String> dikenal) {
        return dikenal.contains(isi) ? isi : null;
    }

    private static String teksAtauKosong(@Nullable String isi) {
        return isi == null ? "" : isi;
    }
}
