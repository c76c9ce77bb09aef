package id.kinerja.skp.penyusunan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.JenisSkp;
import id.kinerja.skp.Pendekatan;
import id.kinerja.skp.data.PilihanAtasan;
import id.kinerja.skp.model.Kelengkapan;
import id.kinerja.skp.model.Rhk;
import id.kinerja.skp.model.SaranBahasa;
import id.kinerja.skp.model.Skp;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The RHK of a draft; the open one is a form.
 *
 * @param saran remarks on the wording of the open one, or without one on the plan as a whole
 */
public record HalamanHasil(
        KepalaSkp kepala,
        List<Kartu> utama,
        List<Kartu> tambahan,
        List<Galat> galat,
        Bentuk bentuk,
        List<Kelengkapan.Kekurangan> kurang,
        List<String> saran) {

    public HalamanHasil {
        utama = List.copyOf(utama);
        tambahan = List.copyOf(tambahan);
        galat = List.copyOf(galat);
        kurang = List.copyOf(kurang);
        saran = List.copyOf(saran);
    }

    /** Which fields this plan's forms have and what may be chosen in them. */
    public record Bentuk(boolean kualitatif, boolean jpt, List<Pilihan> atas, String labelAtas, String bantuanAtas) {

        public List<Pilihan> aspek() {
            return pilihan("skp.aspek.", "KUANTITAS", "KUALITAS", "WAKTU", "BIAYA");
        }

        public List<Pilihan> perspektif() {
            return pilihan("skp.perspektif.", "PENERIMA_LAYANAN", "PROSES_BISNIS", "PENGUATAN_INTERNAL", "ANGGARAN");
        }

        public List<Pilihan> metode() {
            return pilihan("skp.metode.", "LANGSUNG", "TIDAK_LANGSUNG");
        }

        public List<Pilihan> polaritas() {
            return pilihan("skp.polaritas.", "MAKSIMUM", "MINIMUM", "STABIL");
        }

        private static List<Pilihan> pilihan(String awalan, String... kode) {
            return Stream.of(kode).map(k -> new Pilihan(k, teks(awalan + k))).toList();
        }
    }

    /** One RHK in the list; {@code form} only for the open one. */
    public record Kartu(
            String id,
            int nomor,
            String uraian,
            String ringkas,
            int kurang,
            @Nullable FormRhk form) {

        public boolean terbuka() {
            return form != null;
        }
    }

    static HalamanHasil susun(
            Skp skp,
            @Nullable UUID terbuka,
            @Nullable FormRhk form,
            List<Galat> galat,
            List<PilihanAtasan.Pilihan> atasan,
            Map<IndikatorId, BigDecimal> lalu) {
        return new HalamanHasil(
                KepalaSkp.dari(skp, "hasil"),
                skp.utama().stream().map(r -> kartu(skp, r, terbuka, form)).toList(),
                skp.tambahan().stream().map(r -> kartu(skp, r, terbuka, form)).toList(),
                galat,
                bentuk(skp, atasan),
                Kelengkapan.periksa(skp),
                saran(skp, terbuka, lalu));
    }

    /** Remarks on the stored words of one RHK; of the plan where none is named. */
    static List<String> saran(Skp skp, @Nullable UUID rhk, Map<IndikatorId, BigDecimal> lalu) {
        if (rhk == null) {
            return SaranBahasa.aspekBelumAda(skp).stream()
                    .map(a -> teks("skp.bahasa.ASPEK", teks("skp.aspek." + a)))
                    .toList();
        }
        return skp.rhk().stream()
                .filter(r -> r.id().nilai().equals(rhk))
                .flatMap(r -> SaranBahasa.periksa(skp, r, lalu).stream())
                .map(SaranBahasa.Saran::kalimat)
                .toList();
    }

    /** What the form of an RHK offers in this plan. */
    static Bentuk bentuk(Skp skp, List<PilihanAtasan.Pilihan> atasan) {
        return new Bentuk(
                skp.pendekatan() == Pendekatan.KUALITATIF,
                skp.jenis() == JenisSkp.JPT,
                atasan.stream().map(HalamanHasil::pilihan).toList(),
                teks(skp.kepala() ? "skp.rhk.atas-kepala" : "skp.rhk.atas"),
                skp.penilai() == null
                        ? teks("skp.rhk.atas-tanpa-penilai")
                        : teks("skp.rhk.atas-bantuan", skp.penilai().nama()));
    }

    private static Pilihan pilihan(PilihanAtasan.Pilihan p) {
        var rhk = p.jenis().equals("RHK");
        return new Pilihan((rhk ? "RHK:" : "SIMPUL:") + p.id(), teks("skp.atas." + p.jenis()) + ": " + p.uraian());
    }

    private static Kartu kartu(Skp skp, Rhk r, @Nullable UUID terbuka, @Nullable FormRhk form) {
        var buka = r.id().nilai().equals(terbuka);
        return new Kartu(
                r.id().toString(),
                r.nomor(),
                r.uraian().isBlank() ? teks("skp.rhk.belum-ditulis") : r.uraian(),
                teks("skp.rhk.ringkas", r.indikator().size()),
                Kelengkapan.periksa(skp, r).size(),
                buka ? (form == null ? siapTulis(FormRhk.dari(r)) : form) : null);
    }

    /** A form always offers one row to write in. */
    private static FormRhk siapTulis(FormRhk form) {
        return form.indikator().isEmpty() ? form.denganBarisBaru() : form;
    }

    public List<Tautan> tab() {
        return kepala.tab();
    }
}
