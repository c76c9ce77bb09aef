package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Ketikan;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.pegawai.data.KeaktifanTersimpan;
import id.kinerja.pegawai.data.RincianPegawai;
import id.kinerja.pegawai.model.AlasanBerhenti;
import id.kinerja.pegawai.model.Keadaan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of a person together. */
@Component
class PenyusunRincian {

    private static final int CARI_MAKS = 100;

    private final RincianPegawai pegawai;
    private final KeaktifanTersimpan keaktifan;
    private final Clock jam;

    PenyusunRincian(RincianPegawai pegawai, KeaktifanTersimpan keaktifan, Clock jam) {
        this.pegawai = pegawai;
        this.keaktifan = keaktifan;
        this.jam = jam;
    }

    ModelAndView susun(PegawaiId id, String cari, Ketikan ketikan, List<Galat> galat, Pelaku pelaku) {
        var o = pegawai.orang(id, pelaku);
        var riwayat = pegawai.riwayat(id);
        var hal = new HalamanRincian(
                id.toString(),
                o.nama(),
                teks(
                        "pegawai.rincian.ringkas",
                        Format.nip(o.nip()),
                        teks("pegawai.status." + o.status()),
                        Objects.requireNonNullElse(o.golongan(), teks("pegawai.rincian.tanpa-golongan"))),
                o.aktif() ? "" : berhenti(id),
                atasan(o, riwayat),
                riwayat.stream().map(this::baris).toList(),
                boleh(o, pelaku),
                formulir(o, cari, pelaku),
                ketikan,
                galat);
        return new ModelAndView("pegawai/rincian/halaman", "hal", hal);
    }

    private String berhenti(PegawaiId id) {
        return keaktifan
                .terakhir(id)
                .map(t -> teks(
                        "pegawai.rincian.berhenti", Format.tanggal(t.tanggal()), label(t.alasan()), t.keterangan()))
                .orElseGet(() -> teks("pegawai.rincian.nonaktif"));
    }

    private static String label(String alasan) {
        return AlasanBerhenti.dari(alasan).map(AlasanBerhenti::label).orElse("");
    }

    private static HalamanRincian.Boleh boleh(RincianPegawai.Orang o, Pelaku pelaku) {
        var pengelola = pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT);
        return new HalamanRincian.Boleh(pengelola && o.aktif(), pelaku.sebagai(Peran.PENGELOLA_INSTANSI) && !o.aktif());
    }

    private HalamanRincian.Formulir formulir(RincianPegawai.Orang o, String cari, Pelaku pelaku) {
        var dicari = (cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari)
                .replace("\0", "")
                .strip();
        var jabatan = dicari.isEmpty() || !o.aktif()
                ? List.<Pilihan>of()
                : pegawai.cariJabatan(dicari, pelaku).stream()
                        .map(j -> new Pilihan(j.id().toString(), j.nama(), j.unit()))
                        .toList();
        return new HalamanRincian.Formulir(
                dicari,
                jabatan,
                Arrays.stream(AlasanBerhenti.values())
                        .map(a -> new Pilihan(a.name(), a.label()))
                        .toList());
    }

    private HalamanRincian.Atasan atasan(RincianPegawai.Orang o, List<RincianPegawai.Penempatan> riwayat) {
        var kini = riwayat.stream()
                .filter(this::berlaku)
                .filter(p -> p.jenis().equals("DEFINITIF"))
                .findFirst()
                .orElse(null);
        var khusus = kini == null || kini.atasanKhusus() == null ? "" : String.valueOf(kini.nipAtasan());
        var sebab = o.atasan() == null
                ? teks("pegawai.rincian.atasan-kosong")
                : khusus.isEmpty()
                        ? teks("pegawai.rincian.atasan-susunan", String.valueOf(o.jabatanAtasan()))
                        : teks("pegawai.rincian.atasan-khusus");
        return new HalamanRincian.Atasan(
                o.atasan() == null ? teks("pegawai.tanpa-atasan") : o.atasan(),
                sebab,
                kini == null ? "" : kini.id().toString(),
                khusus,
                kini == null ? 0 : kini.versi());
    }

    private boolean berlaku(RincianPegawai.Penempatan p) {
        var hariIni = LocalDate.now(jam);
        return !p.mulai().isAfter(hariIni) && !p.akhir().isBefore(hariIni);
    }

    private HalamanRincian.Baris baris(RincianPegawai.Penempatan p) {
        return new HalamanRincian.Baris(
                p.id().toString(),
                p.jabatan(),
                p.unit(),
                teks("pegawai.penempatan." + p.jenis()),
                p.akhir().equals(Keadaan.TERBUKA)
                        ? teks("pegawai.rincian.sejak", Format.tanggal(p.mulai()))
                        : Format.rentang(p.mulai(), p.akhir()),
                Objects.requireNonNullElse(p.alasanAkhir(), ""),
                berlaku(p),
                p.akhir().isAfter(LocalDate.now(jam)));
    }
}
