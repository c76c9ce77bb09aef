package id.kinerja.pegawai.rincian;

import id.kinerja.akses.PembuatAkun;
import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.pegawai.data.KeaktifanTersimpan;
import id.kinerja.pegawai.data.KeaktifanTersimpan.Terakhir;
import id.kinerja.pegawai.data.RincianPegawai;
import id.kinerja.pegawai.model.AlasanBerhenti;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ending a placement, leaving the staff, and coming back. The account is closed and opened along with it. */
@Service
class UbahKeaktifan {

    private static final int ALASAN_MAKS = 500;

    private final KeaktifanTersimpan keaktifan;
    private final RincianPegawai pegawai;
    private final SusunanPegawai susunan;
    private final PembuatAkun akun;
    private final Pencatat pencatat;

    UbahKeaktifan(
            KeaktifanTersimpan keaktifan,
            RincianPegawai pegawai,
            SusunanPegawai susunan,
            PembuatAkun akun,
            Pencatat pencatat) {
        this.keaktifan = keaktifan;
        this.pegawai = pegawai;
        this.susunan = susunan;
        this.akun = akun;
        this.pencatat = pencatat;
    }

    /** The day and the trail. */
    @Service
    record Pencatat(Clock jam, Jejak jejak) {

        LocalDate hariIni() {
            return LocalDate.now(jam);
        }

        OffsetDateTime kini() {
            return OffsetDateTime.now(jam);
        }
    }

    /** {@code akhir}: the last day in the post; it may lie ahead, but only within the placement. */
    @Transactional
    void akhiri(PegawaiId id, UUID penempatan, LocalDate akhir, String alasan, Pelaku pelaku) {
        pegawai.orang(id, pelaku);
        keaktifan.kunci(id);
        var masa = keaktifan.masa(id, penempatan);
        if (akhir.isBefore(masa.mulai()) || !akhir.isBefore(masa.akhir())) {
            throw new AturanDilanggar(
                    "pegawai.tolak.akhir-penempatan",
                    Format.tanggal(masa.mulai()),
                    Format.tanggal(masa.akhir().minusDays(1)));
        }
        if (alasan.isEmpty() || alasan.length() > ALASAN_MAKS) {
            throw new AturanDilanggar("pegawai.tolak.alasan", ALASAN_MAKS);
        }
        keaktifan.akhiri(penempatan, akhir, alasan, pencatat.kini());
        selesai("pegawai.penempatan.akhir", id, pelaku);
    }

    /** {@code tanggal}: the last day on the staff, today at the latest. */
    @Transactional
    void nonaktifkan(PegawaiId id, LocalDate tanggal, String alasan, String keterangan, Pelaku pelaku) {
        var orang = pegawai.orang(id, pelaku);
        if (id.equals(pelaku.pegawai())) {
            throw new AturanDilanggar("pegawai.tolak.nonaktif-sendiri");
        }
        if (!keaktifan.kunci(id)) {
            throw new AturanDilanggar("pegawai.tolak.sudah-nonaktif");
        }
        periksaHari(tanggal, keterangan);
        var sebab = AlasanBerhenti.dari(alasan).orElseThrow(() -> new AturanDilanggar("pegawai.tolak.alasan-berhenti"));
        if (pegawai.riwayat(id).stream()
                .anyMatch(p -> p.mulai().isAfter(tanggal) && !p.mulai().isAfter(pencatat.hariIni()))) {
            throw new AturanDilanggar("pegawai.tolak.sebelum-penempatan");
        }
        keaktifan.catat(id, new Terakhir(tanggal, false, sebab.name(), keterangan), pencatat.kini());
        akun.atur(orang.nip(), false);
        selesai("pegawai.nonaktif", id, pelaku);
    }

    @Transactional
    void aktifkan(PegawaiId id, LocalDate tanggal, String keterangan, Pelaku pelaku) {
        var orang = pegawai.orang(id, pelaku);
        if (keaktifan.kunci(id)) {
            throw new AturanDilanggar("pegawai.tolak.masih-aktif");
        }
        periksaHari(tanggal, keterangan);
        keaktifan.terakhir(id).filter(t -> !tanggal.isAfter(t.tanggal())).ifPresent(t -> {
            throw new AturanDilanggar("pegawai.tolak.sebelum-berhenti", Format.tanggal(t.tanggal()));
        });
        keaktifan.catat(id, new Terakhir(tanggal, true, "KEMBALI", keterangan), pencatat.kini());
        akun.atur(orang.nip(), true);
        selesai("pegawai.aktif", id, pelaku);
    }

    private void periksaHari(LocalDate tanggal, String keterangan) {
        if (tanggal.isAfter(pencatat.hariIni())) {
            throw new AturanDilanggar("pegawai.tolak.masa-depan");
        }
        if (keterangan.length() > ALASAN_MAKS) {
            throw new AturanDilanggar("pegawai.tolak.alasan", ALASAN_MAKS);
        }
    }

    private void selesai(String perbuatan, PegawaiId id, Pelaku pelaku) {
        susunan.susunUlang(pencatat.hariIni());
        pencatat.jejak().catat(pelaku, perbuatan, id, id);
    }
}
