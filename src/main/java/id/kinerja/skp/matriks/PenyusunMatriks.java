package id.kinerja.skp.matriks;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Satuan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.MatriksTersimpan;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.Matriks;
import id.kinerja.skp.model.Rhk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the matrix, as stored or as typed. */
final class PenyusunMatriks {

    private final Matriks matriks;
    private final @Nullable FormMatriks form;
    private final boolean bentrok;

    /** @param form what was typed; without one the cells are as stored */
    PenyusunMatriks(Matriks matriks, @Nullable FormMatriks form, boolean bentrok) {
        this.matriks = matriks;
        this.form = form;
        this.bentrok = bentrok;
    }

    HalamanMatriks susun(int mulai, List<Galat> galat) {
        var menunggu = matriks.sel().stream().filter(s -> !s.jadi()).count();
        var halaman = mulai / MatriksTersimpan.PER_HALAMAN + 1;
        return new HalamanMatriks(
                matriks.pimpinan().tahun(),
                matriks.sidik(),
                mulai,
                matriks.pimpinan().status() != StatusSkp.DITETAPKAN,
                bentrok,
                menunggu == 0 ? "" : Format.angka(menunggu),
                galat,
                matriks.pimpinan().utama().stream()
                        .filter(r -> !r.indikator().isEmpty())
                        .map(this::kolom)
                        .toList(),
                matriks.anggota().stream().map(this::baris).toList(),
                Halamanke.dari(halaman, MatriksTersimpan.PER_HALAMAN, matriks.seluruhnya(), "/tim/matriks?"));
    }

    private HalamanMatriks.Kolom kolom(Rhk r) {
        var langsung = form == null
                ? matriks.sel().stream()
                        .filter(s -> r.indikator().stream().anyMatch(i -> i.id().equals(s.indikator())))
                        .anyMatch(s -> s.metode().equals("LANGSUNG"))
                : form.metode(r).equals("LANGSUNG");
        return new HalamanMatriks.Kolom(
                r.id().toString(),
                teks("skp.rhk.nomor", r.nomor()) + ": " + r.uraian(),
                langsung,
                r.indikator().stream().map(i -> ukur(i, langsung)).toList());
    }

    private HalamanMatriks.Ukur ukur(Indikator i, boolean langsung) {
        var bagian = matriks.sel().stream()
                .filter(s -> s.indikator().equals(i.id()))
                .flatMap(s -> Format.bacaAngka(s.hasil()).stream())
                .toList();
        var banding = langsung ? Matriks.bandingkan(i.nilai(), bagian) : Optional.<Matriks.Jumlah>empty();
        var jumlah = bagian.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new HalamanMatriks.Ukur(
                i.uraian(),
                i.targetLengkap(),
                banding.map(b -> teks(
                                "skp.matriks.jumlah." + b.name(),
                                Satuan.pada(Format.angka(jumlah), i.satuan()),
                                i.targetLengkap()))
                        .orElse(""),
                banding.filter(b -> b == Matriks.Jumlah.HABIS).isPresent());
    }

    private HalamanMatriks.Baris baris(Matriks.Anggota a) {
        var sel = new ArrayList<HalamanMatriks.Sel>();
        matriks.pimpinan().utama().forEach(r -> r.indikator().forEach(i -> sel.add(sel(a, i, ada(a, r, i)))));
        return new HalamanMatriks.Baris(
                a.nama(),
                a.jabatan(),
                a.status() == null ? teks("skp.tim.belum") : a.status().label(),
                a.skp() == null ? "" : "/skp/" + a.skp(),
                sel);
    }

    /** What she has already below this RHK; it belongs to no single indicator, so the first one shows it. */
    private List<String> ada(Matriks.Anggota a, Rhk r, Indikator i) {
        return !r.indikator().getFirst().id().equals(i.id())
                ? List.of()
                : matriks.ada().stream()
                        .filter(x -> x.pegawai().equals(a.id()) && x.pimpinan().equals(r.id()))
                        .map(Matriks.Ada::uraian)
                        .toList();
    }

    private HalamanMatriks.Sel sel(Matriks.Anggota a, Indikator i, List<String> ada) {
        var tersimpan = matriks.sel(i.id(), a.id());
        var isi = tersimpan.map(Matriks.Sel::hasil).orElse("");
        var jadi = tersimpan.stream().anyMatch(Matriks.Sel::jadi);
        var kunci = FormMatriks.kunci(i, a);
        var ketikan = form == null || jadi ? isi : form.sel().getOrDefault(kunci, isi);
        return new HalamanMatriks.Sel(
                "sel." + kunci,
                teks("skp.matriks.sel", a.nama(), i.uraian()),
                ketikan,
                jadi || (!a.menerima() && isi.isEmpty()),
                jadi,
                ada,
                bentrok && !ketikan.equals(isi) ? isi : "");
    }
}
