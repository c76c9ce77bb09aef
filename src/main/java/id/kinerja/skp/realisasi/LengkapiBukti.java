package id.kinerja.skp.realisasi;

import static id.kinerja.bersama.Format.angka;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.PeriodeId;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.dokumen.BerkasId;
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
    private static final int URAIAN_MAKS = 500;

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

    /** The RHK and the period that something is added to. */
    record Tempat(SkpId skp, PeriodeId periode, RhkId rhk) {}

    @Transactional
    void tautan(Tempat t, String alamat, String nama, Pelaku pelaku) {
        var baris = terbuka(t, pelaku);
        if (alamat.isEmpty()) {
            throw new IsianDitolak("tautan", "skp.tolak.bukti-kosong");
        }
        if (!alamat.matches("https?://[^\\s]{3,1990}")) {
            throw new IsianDitolak("tautan", "skp.tolak.tautan");
        }
        pastikanNama(nama);
        pastikanMuat("tautan", baris.bukti().size());
        var judul = nama.isEmpty() ? potong(alamat.replaceFirst("https?://", "")) : nama;
        tersimpan.tambahBukti(t.rhk(), t.periode(), judul, alamat, null, pencatat.kini());
        pencatat.catat(pelaku, "skp.bukti.tautan", t.rhk());
    }

    @Transactional
    void unggah(Tempat t, MultipartFile kiriman, String judul, Pelaku pelaku) {
        var baris = terbuka(t, pelaku);
        pastikanNama(judul);
        pastikanMuat("berkas", baris.bukti().size());
        var id = simpan(kiriman, pelaku);
        var tertulis = judul.isEmpty() ? berkas.buka(id).nama() : judul;
        tersimpan.tambahBukti(t.rhk(), t.periode(), tertulis, null, id, pencatat.kini());
        pencatat.catat(pelaku, "skp.bukti.berkas", t.rhk());
    }

    private BerkasId simpan(MultipartFile kiriman, Pelaku pelaku) {
        var nama = kiriman.getOriginalFilename() == null ? "" : kiriman.getOriginalFilename();
        try (var isi = kiriman.getInputStream()) {
            return berkas.simpan(isi, nama, pelaku);
        } catch (AturanDilanggar ditolak) {
            throw new IsianDitolak("berkas", ditolak);
        } catch (IOException gagal) {
            throw new UncheckedIOException(gagal);
        }
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
    void tambahAksi(Tempat t, String uraian, String target, Pelaku pelaku) {
        var baris = terbuka(t, pelaku);
        if (uraian.isEmpty() || uraian.length() > URAIAN_MAKS) {
            throw new IsianDitolak("aksi", "skp.tolak.rencana-aksi");
        }
        if (target.length() > NAMA_MAKS) {
            throw new IsianDitolak("target", "skp.galat.terlalu-panjang", angka(target.length()), angka(NAMA_MAKS));
        }
        pastikanMuat("aksi", baris.aksi().size());
        tersimpan.tambahAksi(t.rhk(), t.periode(), baris.aksi().size() + 1, uraian, target);
        pencatat.catat(pelaku, "skp.rencana-aksi.tambah", t.rhk());
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

    private LembarRealisasi.BarisRhk terbuka(Tempat t, Pelaku pelaku) {
        return bolehDiubah(t.skp(), t.periode(), pelaku).rhk().stream()
                .filter(r -> r.id().equals(t.rhk()))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(t.rhk()));
    }

    private static void pastikanMuat(String bidang, int jumlah) {
        if (jumlah >= TERBANYAK) {
            throw new IsianDitolak(bidang, "skp.tolak.bukti-terlalu-banyak", TERBANYAK);
        }
    }

    private static void pastikanNama(String nama) {
        if (nama.length() > NAMA_MAKS) {
            throw new IsianDitolak("nama", "skp.galat.terlalu-panjang", angka(nama.length()), angka(NAMA_MAKS));
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
