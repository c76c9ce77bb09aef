package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.perencanaan.data.IndukTersimpan;
import id.kinerja.perencanaan.data.PilihanUnit;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import java.util.stream.Stream;

/**
 * One goal as a form.
 *
 * @param hapus where taking it out is sent, empty for a new one
 * @param unit the owners to choose from, empty for goals of the province
 * @param calon what it may stand below, empty for a new one and for a vision
 * @param bernomenklatur it carries a code of the national nomenclature
 */
public record HalamanSunting(
        String judul,
        String uraian,
        String alamat,
        String hapus,
        int tahun,
        boolean bernomenklatur,
        FormSimpul form,
        List<Galat> galat,
        List<Pilihan> unit,
        List<Pilihan> calon) {

    public HalamanSunting {
        galat = List.copyOf(galat);
        unit = List.copyOf(unit);
        calon = List.copyOf(calon);
    }

    public List<Pilihan> polaritas() {
        return Stream.of("MAKSIMUM", "MINIMUM", "STABIL")
                .map(k -> new Pilihan(k, teks("perencanaan.polaritas." + k)))
                .toList();
    }

    /**
     * The goal that is written, and what may be chosen for it.
     *
     * @param uraian its words, or for a new one those of the goal it will stand below
     */
    record Bahan(
            Simpul acuan,
            String uraian,
            String alamat,
            boolean baru,
            List<PilihanUnit.Satu> unit,
            List<IndukTersimpan.Calon> calon) {

        Bahan {
            unit = List.copyOf(unit);
            calon = List.copyOf(calon);
        }
    }

    static HalamanSunting susun(Bahan bahan, FormSimpul form, List<Galat> galat, int tahun) {
        var acuan = bahan.acuan();
        return new HalamanSunting(
                teks(
                        bahan.baru() ? "perencanaan.tambah.judul" : "perencanaan.ubah.judul",
                        acuan.jenis().label()),
                bahan.uraian(),
                bahan.alamat(),
                bahan.baru() || acuan.induk() == null ? "" : "/pohon/" + acuan.id() + "/penghapusan",
                tahun,
                acuan.jenis().bernomenklatur(),
                form.indikator().isEmpty() ? form.denganBarisBaru() : form,
                galat,
                bahan.unit().stream()
                        .map(u -> new Pilihan(u.id().toString(), u.nama()))
                        .toList(),
                bahan.calon().stream().map(HalamanSunting::calon).toList());
    }

    private static Pilihan calon(IndukTersimpan.Calon c) {
        var pemilik = c.unit().isEmpty() ? "" : " · " + c.unit();
        return new Pilihan(c.id().toString(), teks("perencanaan.jenis." + c.jenis()) + pemilik + ": " + c.uraian());
    }
}
