package id.kinerja.skp.realisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Satuan;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.skp.data.RealisasiTersimpan.PilihanPeriode;
import id.kinerja.skp.model.LembarRealisasi;
import id.kinerja.skp.model.LembarRealisasi.BarisIndikator;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One period's sheet. */
public record HalamanRealisasi(
        String alamat,
        String periode,
        String jendela,
        boolean ubah,
        String sebabTerkunci,
        boolean bentrok,
        int versi,
        int terisi,
        int jumlah,
        String pengajuan,
        List<Tautan> tab,
        List<Rhk> rhk,
        Ketikan tambahan,
        List<Galat> galat) {

    public HalamanRealisasi {
        tab = List.copyOf(tab);
        rhk = List.copyOf(rhk);
        galat = List.copyOf(galat);
    }

    /** The message at a field of one of the small forms, null when it is right. */
    public @Nullable String galatPada(String idIsian) {
        return Galat.untuk(galat, idIsian);
    }

    /** One RHK. */
    public record Rhk(
            String id,
            int nomor,
            String uraian,
            List<Indikator> indikator,
            List<LembarRealisasi.Bukti> bukti,
            List<LembarRealisasi.RencanaAksi> aksi) {}

    /** One indicator as typed; {@code tersimpan} holds another stored value after a collision. */
    public record Indikator(
            String id,
            String uraian,
            String target,
            String nilai,
            String keterangan,
            String alasan,
            @Nullable String tersimpan,
            List<Galat> galat) {

        public @Nullable String galatPada(String bagian) {
            return Galat.untuk(galat, bagian + "-" + id);
        }

        public boolean kosong() {
            return (nilai + keterangan).isBlank();
        }
    }

    static HalamanRealisasi susun(LembarRealisasi l, List<PilihanPeriode> periode, Kiriman kiriman, LocalDate hariIni) {
        var ubah = l.bolehDiubah(hariIni);
        return new HalamanRealisasi(
                "/realisasi/" + l.skp() + "/" + l.periode(),
                l.jendela().nama(),
                teks(
                        "skp.realisasi.jendela",
                        Format.rentang(l.jendela().buka(), l.jendela().batas())),
                ubah,
                ubah ? "" : sebab(l, hariIni),
                kiriman.bentrok(),
                l.versi(),
                l.terisi(),
                l.jumlahIndikator(),
                "/evaluasi/periode/" + l.periode() + "/saya",
                periode.stream()
                        .map(p -> new Tautan(
                                p.nama(), "/realisasi/" + l.skp() + "/" + p.id(), p.id().equals(l.periode())))
                        .toList(),
                l.rhk().stream()
                        .map(r -> new Rhk(
                                r.id().toString(),
                                r.nomor(),
                                r.uraian(),
                                r.indikator().stream()
                                        .map(i -> indikator(i, kiriman))
                                        .toList(),
                                r.bukti(),
                                r.aksi()))
                        .toList(),
                kiriman.tambahan(),
                kiriman.galat());
    }

    private static Indikator indikator(BarisIndikator i, Kiriman kiriman) {
        var id = i.id().toString();
        var galat = kiriman.galat();
        var terkirim = kiriman.lembar() == null ? null : kiriman.lembar().get(id);
        var diketik = terkirim != null && terkirim.kosong() && galat.isEmpty() ? null : terkirim;
        var tersimpan = i.nilai() == null ? i.keterangan() : Format.angka(i.nilai()) + ". " + i.keterangan();
        var beda = diketik != null && !diketik.keterangan().equals(i.keterangan());
        return new Indikator(
                id,
                i.uraian(),
                Satuan.pada(i.target(), i.satuan()),
                diketik == null ? angka(i) : diketik.nilai(),
                diketik == null ? i.keterangan() : diketik.keterangan(),
                diketik == null ? i.alasan() : diketik.alasan(),
                beda && galat.isEmpty() ? tersimpan : null,
                galat);
    }

    private static String angka(BarisIndikator i) {
        return i.nilai() == null ? "" : Format.angka(i.nilai());
    }

    private static String sebab(LembarRealisasi l, LocalDate hariIni) {
        if (l.terkunci()) {
            return teks("skp.tolak.realisasi-terkunci", l.jendela().nama());
        }
        if (hariIni.isBefore(l.jendela().buka())) {
            return teks("skp.tolak.realisasi-belum-buka", l.jendela().nama());
        }
        return hariIni.isAfter(l.jendela().batas())
                ? teks("skp.tolak.realisasi-lewat", l.jendela().nama())
                : teks("skp.tolak.realisasi-belum-ditetapkan", l.status().label());
    }
}
