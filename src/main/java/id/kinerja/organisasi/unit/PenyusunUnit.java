package id.kinerja.organisasi.unit;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.bersama.tata.Tautan;
import id.kinerja.organisasi.data.SuntingUnit;
import id.kinerja.organisasi.model.JenisUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the page of a unit together. */
@Component
class PenyusunUnit {

    private final SuntingUnit unit;

    PenyusunUnit(SuntingUnit unit) {
        this.unit = unit;
    }

    HalamanUnit susun(UnitId id, int nomor, Ketikan ketikan, List<Galat> galat, Pelaku pelaku) {
        var u = unit.unit(id, pelaku);
        var anak = unit.anak(id, nomor);
        return new HalamanUnit(
                new HalamanUnit.Kepala(
                        id.toString(),
                        u.kode(),
                        u.nama(),
                        u.jenis(),
                        teks("organisasi.unit.uraian", labelUnit(u.jenis()), u.kode()),
                        Objects.requireNonNullElse(u.kodeInduk(), ""),
                        u.versi()),
                unit.jalan(u, pelaku).stream()
                        .map(l -> new Tautan(l.nama(), "/unit/" + l.id()))
                        .toList(),
                anak.isi().stream().map(PenyusunUnit::anak).toList(),
                Halamanke.dari(anak.nomor(), anak.ukuran(), anak.jumlah(), "/unit/" + id + "?"),
                unit.jabatan(id).stream().map(j -> jabatan(id, j)).toList(),
                pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT),
                jenisUnit(),
                ketikan,
                galat);
    }

    static List<Pilihan> jenisUnit() {
        return Arrays.stream(JenisUnit.values())
                .map(j -> new Pilihan(j.name(), j.label()))
                .toList();
    }

    static String labelUnit(String jenis) {
        return JenisUnit.dari(jenis).map(JenisUnit::label).orElse(jenis);
    }

    static HalamanUnit.Anak anak(SuntingUnit.Anak a) {
        return new HalamanUnit.Anak(
                "/unit/" + a.id(), a.nama(), a.kode(), labelUnit(a.jenis()), Format.angka(a.bawahan()));
    }

    private static HalamanUnit.Jabatan jabatan(UnitId unit, SuntingUnit.Jabatan j) {
        var jenis = teks("organisasi.jenis_jabatan." + j.jenis());
        return new HalamanUnit.Jabatan(
                "/unit/" + unit + "/jabatan/" + j.id(),
                j.nama(),
                j.namaAtasan() == null ? jenis : teks("organisasi.unit.atasan-jabatan", jenis, j.namaAtasan()),
                j.kepala());
    }
}
