package id.kinerja.skp.pohon;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Satuan;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.perencanaan.HakSunting;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.skp.data.PohonUtuh;
import id.kinerja.skp.model.Cabang;
import id.kinerja.skp.model.Ukuran;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words one node in full. */
final class PenyusunRincian {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private PenyusunRincian() {}

    /** @param naik the line from the top; what is told is its end */
    static RincianSimpul susun(List<PohonUtuh.Langkah> naik, PenyusunPohon pohon, int tahun, Pelaku pelaku) {
        var c = naik.getLast().simpul();
        return new RincianSimpul(
                c.id().toString(),
                PenyusunPohon.label(c),
                c.uraian(),
                c.orang() ? teks("skp.pohon.orang", c.pemilik(), c.jabatan()) : c.pemilik(),
                PenyusunPohon.alamat(c.id(), tahun),
                PenyusunPohon.alamat(c.id(), tahun) + "&akar=" + c.id(),
                c.skp() == null ? "" : "/skp/" + c.skp(),
                pohon.ukuran(c.id()).stream().map(PenyusunRincian::ukur).toList(),
                atas(naik).stream().map(a -> tautan(a, tahun)).toList(),
                c.orang() ? List.of() : sunting(c, pelaku),
                c.keyakinan().isEmpty() ? "" : teks("skp.keyakinan." + c.keyakinan()),
                PenyusunPohon.nada(c.keyakinan()),
                c.alasan(),
                c.keyakinan(),
                HakKeyakinan.boleh(c, pelaku),
                Stream.of("YAKIN", "RAGU", "BERISIKO")
                        .map(k -> new Pilihan(k, teks("skp.keyakinan." + k)))
                        .toList());
    }

    /** An RHK serves what stands above it in the line; a goal says itself what it serves. */
    private static List<PohonUtuh.Atas> atas(List<PohonUtuh.Langkah> naik) {
        if (!naik.getLast().simpul().orang() || naik.size() < 2) {
            return naik.getLast().atas();
        }
        var a = naik.get(naik.size() - 2).simpul();
        return List.of(new PohonUtuh.Atas(a.id(), SERATUS, a.uraian()));
    }

    private static Tautan tautan(PohonUtuh.Atas a, int tahun) {
        var bagian = a.bagian().compareTo(SERATUS) < 0 ? Format.persen(a.bagian()) + " · " : "";
        return new Tautan(bagian + a.uraian(), PenyusunPohon.alamat(a.id(), tahun));
    }

    private static List<Tautan> sunting(Cabang c, Pelaku pelaku) {
        var jenis = JenisSimpul.valueOf(c.jenis());
        var hasil = new ArrayList<Tautan>();
        if (HakSunting.boleh(pelaku, jenis, c.jalur())) {
            hasil.add(new Tautan(teks("perencanaan.ubah"), "/pohon/" + c.id() + "/ubah"));
        }
        if (HakSunting.bolehMenambah(pelaku, jenis)) {
            jenis.anak()
                    .forEach(a -> hasil.add(new Tautan(
                            teks("perencanaan.tambah.jenis", a.label()),
                            "/pohon/" + c.id() + "/anak?jenis=" + a.name())));
        }
        return hasil;
    }

    static RincianSimpul.Ukur ukur(Ukuran u) {
        return new RincianSimpul.Ukur(
                u.uraian(), isi(u), u.capaian().map(Format::persen).orElse(""));
    }

    private static String isi(Ukuran u) {
        if (!u.teks().isEmpty()) {
            return teks("skp.pohon.target", Satuan.pada(u.teks(), u.satuan()));
        }
        if (u.bawah() == null || u.atas() == null) {
            return teks("skp.pohon.tanpa-target");
        }
        var target = u.bawah().compareTo(u.atas()) == 0
                ? Format.angka(u.bawah())
                : teks("perencanaan.indikator.rentang", Format.angka(u.bawah()), Format.angka(u.atas()));
        var sasaran = teks("skp.pohon.target", Satuan.pada(target, u.satuan()));
        return u.realisasi() == null
                ? sasaran
                : sasaran + " · " + teks("skp.pohon.realisasi", Satuan.pada(Format.angka(u.realisasi()), u.satuan()));
    }
}
