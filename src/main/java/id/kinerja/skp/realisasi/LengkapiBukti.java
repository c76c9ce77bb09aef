package id.kinerja.skp.realisasi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.dokumen.PenyimpanBerkas;
import id.kinerja.skp.RhkId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.LembarTersimpan;
import id.kinerja.skp.data.RealisasiTersimpan;
import id.kinerja.skp.model.LembarRealisasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Evidence and rencana aksi of one RHK and period. */
@Service
class LengkapiBukti {

    private static final int TERBANYAK = 50;
    private static final int NAMA_MAKS = 200;

    private final LembarTersimpan lembar;
    private final RealisasiTersimpan tersimpan;
    private final PenyimpanBerkas berkas;
    private final Pencatat pencatat;

    LengkapiBukti(LembarTersimpan lembar, RealisasiTersimpan tersimpan, PenyimpanBerkas berkas, Pencatat pencatat) {
        this.lembar = lembar;
        this.tersimpan = tersimpan;
        this.berkas = berkas;
        this.pencatat = pencatat;
    }

    @Transactional
    void tautan(SkpId skp, PeriodeId periode, RhkId rhk, String alamat, String nama, Pelaku pelaku) {
        var baris = terbuka(skp, periode, rhk, pelaku);
        if (!alamat.matches("https?://[^\\s]{3,1990}")) {
            throw new AturanDilanggar("skp.tolak.tautan");
        }
        pastikanMuat(baris.bukti().size());
        var judul = nama.isBlank() ? alamat.replaceFirst("https?://", "") : nama.strip();
        tersimpan.tambahBukti(rhk, periode, potong(judul), alamat, null, pencatat.kini());
        pencatat.catat(pelaku, "skp.bukti.tautan", rhk);
    }

    @Transactional
    void unggah(SkpId skp, PeriodeId periode, RhkId rhk, MultipartFile kiriman, String judul, Pelaku pelaku) {
        var baris = terbuka(skp, periode, rhk, pelaku);
        pastikanMuat(baris.bukti().size());
        var nama = kiriman.getOriginalFilename() == null ? "" : kiriman.getOriginalFilename();
        try (var isi = kiriman.getInputStream()) {
            var id = berkas.simpan(isi, nama, pelaku);
            var tertulis = judul.isBlank() ? berkas.buka(id).nama() : potong(judul.strip());
            tersimpan.tambahBukti(rhk, periode, tertulis, null, id, pencatat.kini());
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
        pencatat.catat(pelaku, "skp.bukti.berkas", rhk);
    }

    @Transactional
    void hapusBukti(SkpId skp, PeriodeId periode, UUID bukti, Pelaku pelaku) {
        var milik = bolehDiubah(skp, periode, pelaku).rhk().stream()
                .filter(r -> r.bukti().stream().anyMatch(b -> b.id().equals(bukti)))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(bukti));
        tersimpan.hapusBukti(bukti, periode);
        pencatat.catat(pelaku, "skp.bukti.hapus", milik.id());
    }

    @Transactional
    void tambahAksi(SkpId skp, PeriodeId periode, RhkId rhk, String uraian, String target, Pelaku pelaku) {
        var baris = terbuka(skp, periode, rhk, pelaku);
        if (uraian.isBlank() || uraian.length() > 500 || target.length() > NAMA_MAKS) {
            throw new AturanDilanggar("skp.tolak.rencana-aksi");
        }
        pastikanMuat(baris.aksi().size());
        tersimpan.tambahAksi(rhk, periode, baris.aksi().size() + 1, uraian.strip(), target.strip());
        pencatat.catat(pelaku, "skp.rencana-aksi.tambah", rhk);
    }

    /** @param tindakan "selesai", "belum" or "hapus" */
    @Transactional
    void ubahAksi(SkpId skp, PeriodeId periode, UUID aksi, String tindakan, Pelaku pelaku) {
        var milik = bolehDiubah(skp, periode, pelaku).rhk().stream()
                .filter(r -> r.aksi().stream().anyMatch(a -> a.id().equals(aksi)))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(aksi));
        if ("hapus".equals(tindakan)) {
            tersimpan.hapusAksi(aksi);
        } else {
            tersimpan.ubahAksi(aksi, "selesai".equals(tindakan));
        }
        pencatat.catat(pelaku, "skp.rencana-aksi.ubah", milik.id());
    }

    private LembarRealisasi bolehDiubah(SkpId skp, PeriodeId periode, Pelaku pelaku) {
        tersimpan.kunciBaris(skp);
        var isi = lembar.muatMilik(skp, periode, pelaku);
        isi.pastikanBolehDiubah(pencatat.hariIni());
        return isi;
    }

    private LembarRealisasi.BarisRhk terbuka(SkpId skp, PeriodeId periode, RhkId rhk, Pelaku pelaku) {
        return bolehDiubah(skp, periode, pelaku).rhk().stream()
                .filter(r -> r.id().equals(rhk))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(rhk));
    }

    private static void pastikanMuat(int jumlah) {
        if (jumlah >= TERBANYAK) {
            throw new AturanDilanggar("skp.tolak.bukti-terlalu-banyak", TERBANYAK);
        }
    }

    private static String potong(String teks) {
        return teks.length() > NAMA_MAKS ? teks.substring(0, NAMA_MAKS) : teks;
    }

    /** The trail and the clock, which every act here needs together. */
    @Service
    static class Pencatat {

        private final Jejak jejak;
        private final Clock jam;

        Pencatat(Jejak jejak, Clock jam) {
            this.jejak = jejak;
            this.jam = jam;
        }

        OffsetDateTime kini() {
            return OffsetDateTime.now(jam);
        }

        LocalDate hariIni() {
            return LocalDate.now(jam);
        }

        void catat(Pelaku pelaku, String perbuatan, RhkId rhk) {
            jejak.catat(pelaku, perbuatan, rhk, pelaku.pegawaiWajib());
        }
    }
}
