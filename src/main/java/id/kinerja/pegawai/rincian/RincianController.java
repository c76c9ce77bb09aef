package id.kinerja.pegawai.rincian;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.pegawai.data.RincianPegawai;
import id.kinerja.pegawai.model.Keadaan;
import id.kinerja.pegawai.model.TanggalBerkas;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person. Who administers her subtree may change her superior and her placements. */
@Controller
@RequestMapping("/pegawai/{id}")
@PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT', 'PIMPINAN', 'INSPEKTORAT')")
class RincianController {

    private static final int CARI_MAKS = 100;

    private final RincianPegawai pegawai;
    private final UbahPegawai ubah;
    private final Clock jam;

    RincianController(RincianPegawai pegawai, UbahPegawai ubah, Clock jam) {
        this.pegawai = pegawai;
        this.ubah = ubah;
        this.jam = jam;
    }

    @GetMapping
    ModelAndView rincian(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        return halaman(new PegawaiId(id), cari, "", "", List.of(), pelaku);
    }

    @PostMapping("/atasan")
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
    ModelAndView tunjuk(
            @PathVariable UUID id,
            @RequestParam UUID penempatan,
            @RequestParam(defaultValue = "") String atasan,
            @RequestParam int versi,
            @AuthenticationPrincipal Pelaku pelaku) {
        try {
            ubah.tunjukAtasan(new PegawaiId(id), penempatan, atasan, versi, pelaku);
            return kembali(id, "atasan-disimpan");
        } catch (AturanDilanggar ditolak) {
            return ditolak(halaman(new PegawaiId(id), "", "", "", galat("atasan", ditolak.kalimat()), pelaku));
        }
    }

    @PostMapping("/penempatan")
    @PreAuthorize("hasAnyRole('PENGELOLA_INSTANSI', 'PENGELOLA_UNIT')")
    ModelAndView tempatkan(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID jabatan,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String mulai,
            @RequestParam(defaultValue = "") String akhir,
            @RequestParam(defaultValue = "") String cari,
            @AuthenticationPrincipal Pelaku pelaku) {
        var awal = TanggalBerkas.baca(mulai.strip());
        var habis = TanggalBerkas.baca(akhir.strip());
        var keliru = jabatan == null
                ? galat("jabatan", teks("pegawai.tolak.jabatan"))
                : awal.isEmpty()
                        ? galat("mulai", teks("pegawai.tolak.mulai"))
                        : habis.isEmpty() && !akhir.isBlank()
                                ? galat("akhir", teks("pegawai.tolak.mulai"))
                                : List.<Galat>of();
        if (jabatan == null || awal.isEmpty() || !keliru.isEmpty()) {
            return ditolak(halaman(new PegawaiId(id), cari, mulai, akhir, keliru, pelaku));
        }
        try {
            ubah.tempatkan(new PegawaiId(id), jabatan, jenis, awal.get(), habis.orElse(null), pelaku);
            return kembali(id, "penempatan-disimpan");
        } catch (AturanDilanggar ditolak) {
            return ditolak(halaman(new PegawaiId(id), cari, mulai, akhir, galat("mulai", ditolak.kalimat()), pelaku));
        }
    }

    private static List<Galat> galat(String idIsian, String kalimat) {
        return List.of(new Galat(idIsian, kalimat));
    }

    private static ModelAndView ditolak(ModelAndView tampilan) {
        tampilan.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return tampilan;
    }

    private static ModelAndView kembali(UUID id, String kabar) {
        return new ModelAndView("redirect:/pegawai/" + id + "?kabar=pegawai.kabar." + kabar);
    }

    private ModelAndView halaman(
            PegawaiId id, String cari, String mulai, String akhir, List<Galat> galat, Pelaku pelaku) {
        var o = pegawai.orang(id, pelaku);
        var riwayat = pegawai.riwayat(id);
        var dicari = (cari.length() > CARI_MAKS ? cari.substring(0, CARI_MAKS) : cari)
                .replace("\0", "")
                .strip();
        var jabatan = dicari.isEmpty()
                ? List.<Pilihan>of()
                : pegawai.cariJabatan(dicari, pelaku).stream()
                        .map(j -> new Pilihan(j.id().toString(), j.nama(), j.unit()))
                        .toList();
        var hal = new HalamanRincian(
                id.toString(),
                o.nama(),
                teks(
                        "pegawai.rincian.ringkas",
                        Format.nip(o.nip()),
                        teks("pegawai.status." + o.status()),
                        Objects.requireNonNullElse(o.golongan(), teks("pegawai.rincian.tanpa-golongan"))),
                atasan(o, riwayat),
                riwayat.stream().map(this::baris).toList(),
                pelaku.sebagai(Peran.PENGELOLA_INSTANSI, Peran.PENGELOLA_UNIT)
                        ? new HalamanRincian.Formulir(dicari, jabatan, mulai, akhir)
                        : null,
                galat);
        return new ModelAndView("pegawai/rincian/halaman", "hal", hal);
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
                p.jabatan(),
                p.unit(),
                teks("pegawai.penempatan." + p.jenis()),
                p.akhir().equals(Keadaan.TERBUKA)
                        ? teks("pegawai.rincian.sejak", Format.tanggal(p.mulai()))
                        : Format.rentang(p.mulai(), p.akhir()),
                berlaku(p));
    }
}
