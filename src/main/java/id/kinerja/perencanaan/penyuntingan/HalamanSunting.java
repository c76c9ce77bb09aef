package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.perencanaan.data.PohonTersimpan;
import id.kinerja.perencanaan.model.JenisSimpul;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import java.util.stream.Stream;

/** One goal as a form; {@code hapus} is where taking it out is sent, empty for a new one. */
public record HalamanSunting(
        String judul,
        String uraian,
        String alamat,
        String hapus,
        int tahun,
        FormSimpul form,
        List<Galat> galat,
        List<Pilihan> unit) {

    public HalamanSunting {
        galat = List.copyOf(galat);
        unit = List.copyOf(unit);
    }

    public List<Pilihan> polaritas() {
        return Stream.of("MAKSIMUM", "MINIMUM", "STABIL")
                .map(k -> new Pilihan(k, teks("perencanaan.polaritas." + k)))
                .toList();
    }

    static HalamanSunting susun(
            Simpul acuan,
            JenisSimpul jenis,
            String alamat,
            FormSimpul form,
            List<Galat> galat,
            List<PohonTersimpan.PilihanUnit> unit,
            int tahun) {
        var baru = alamat.endsWith("/anak");
        return new HalamanSunting(
                teks(baru ? "perencanaan.tambah.judul" : "perencanaan.ubah.judul", jenis.label()),
                baru ? teks("perencanaan.di-bawah", acuan.uraian()) : acuan.uraian(),
                alamat,
                baru || acuan.induk() == null ? "" : "/pohon/" + acuan.id() + "/penghapusan",
                tahun,
                form.indikator().isEmpty() ? form.denganBarisBaru() : form,
                galat,
                unit.stream().map(u -> new Pilihan(u.id().toString(), u.nama())).toList());
    }
}
