package id.kinerja.perencanaan.perjanjian;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.Uuid7;
import id.kinerja.perencanaan.PerjanjianId;
import id.kinerja.perencanaan.data.BahanPerjanjian;
import id.kinerja.perencanaan.data.PerjanjianTersimpan;
import id.kinerja.perencanaan.model.Perjanjian;
import id.kinerja.perencanaan.model.Perjanjian.Status;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting, agreeing to and revising perjanjian kinerja. */
@Service
class KelolaPerjanjian {

    private static final int CATATAN_MIN = 5;
    private static final int CATATAN_MAKS = 1000;

    private final PerjanjianTersimpan perjanjian;
    private final BahanPerjanjian bahan;
    private final Jejak jejak;
    private final Clock jam;

    KelolaPerjanjian(PerjanjianTersimpan perjanjian, BahanPerjanjian bahan, Jejak jejak, Clock jam) {
        this.perjanjian = perjanjian;
        this.bahan = bahan;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** A draft from the goals of the unit that the person heads. */
    @Transactional
    PerjanjianId susun(int tahun, Pelaku pelaku) {
        var k = bahan.kedudukan(pelaku.pegawaiWajib())
                .orElseThrow(() -> new AturanDilanggar("perencanaan.perjanjian.tolak.bukan-kepala"));
        var baru = new Perjanjian(
                new PerjanjianId(Uuid7.baru()),
                tahun,
                0,
                "",
                Status.DRAF,
                k.unitId(),
                k.unit(),
                k.pertama(),
                k.kedua(),
                "",
                null,
                1,
                bahan.butir(k.unitId(), tahun),
                List.of());
        tambah(baru, k.jalur(), "perencanaan.perjanjian.susun", pelaku);
        return baru.id();
    }

    /** The next revision of an agreement, with the parties of today. */
    @Transactional
    PerjanjianId revisi(PerjanjianId id, String alasan, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanBolehDirevisi(pelaku.pegawaiWajib());
        pastikanBeralasan(alasan);
        var k = bahan.kedudukan(pelaku.pegawaiWajib())
                .filter(d -> d.unitId().equals(lama.unitId()))
                .orElseThrow(() -> new AturanDilanggar("perencanaan.perjanjian.tolak.bukan-kepala"));
        var baru = new Perjanjian(
                new PerjanjianId(Uuid7.baru()),
                lama.tahun(),
                lama.revisi() + 1,
                alasan,
                Status.DRAF,
                k.unitId(),
                k.unit(),
                k.pertama(),
                k.kedua(),
                "",
                null,
                1,
                lama.butir(),
                lama.program());
        tambah(baru, k.jalur(), "perencanaan.perjanjian.revisi", pelaku);
        return baru.id();
    }

    private void tambah(Perjanjian baru, String jalur, String perbuatan, Pelaku pelaku) {
        try {
            perjanjian.tambah(baru, jalur);
        } catch (DuplicateKeyException ada) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.sudah-ada");
        }
        jejak.catat(pelaku, perbuatan, baru.id(), pelaku.pegawaiWajib());
    }

    void pastikanBolehDiubah(PerjanjianId id, Pelaku pelaku) {
        perjanjian.muat(id, pelaku).pastikanBolehDiubah(pelaku.pegawaiWajib());
    }

    @Transactional
    void simpan(PerjanjianId id, FormPerjanjian form, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanBolehDiubah(pelaku.pegawaiWajib());
        if (lama.versi() != form.versi()) {
            throw new SudahBerubah(id);
        }
        perjanjian.simpan(form.pada(lama), form.versi());
        jejak.catat(pelaku, "perencanaan.perjanjian.simpan", id, pelaku.pegawaiWajib());
    }

    @Transactional
    void ajukan(PerjanjianId id, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanBolehDiubah(pelaku.pegawaiWajib());
        lama.pastikanLengkap();
        pindah(lama, Status.DIAJUKAN, "", "perencanaan.perjanjian.pengajuan", pelaku);
    }

    @Transactional
    void sepakati(PerjanjianId id, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanMenunggu(pelaku.pegawaiWajib());
        pindah(lama, Status.DISEPAKATI, "", "perencanaan.perjanjian.kesepakatan", pelaku);
    }

    @Transactional
    void kembalikan(PerjanjianId id, String catatan, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanMenunggu(pelaku.pegawaiWajib());
        pastikanBeralasan(catatan);
        pindah(lama, Status.DRAF, catatan, "perencanaan.perjanjian.pengembalian", pelaku);
    }

    private static void pastikanBeralasan(String isi) {
        if (isi.length() < CATATAN_MIN || isi.length() > CATATAN_MAKS) {
            throw new AturanDilanggar("perencanaan.perjanjian.tolak.catatan", CATATAN_MIN, CATATAN_MAKS);
        }
    }

    private void pindah(Perjanjian lama, Status ke, String catatan, String perbuatan, Pelaku pelaku) {
        perjanjian.pindah(lama, ke, catatan, OffsetDateTime.now(jam));
        jejak.catat(pelaku, perbuatan, lama.id(), lama.pertama().id());
    }

    @Transactional
    void hapus(PerjanjianId id, Pelaku pelaku) {
        var lama = perjanjian.muat(id, pelaku);
        lama.pastikanBolehDiubah(pelaku.pegawaiWajib());
        perjanjian.hapus(id, lama.versi());
        jejak.catat(pelaku, "perencanaan.perjanjian.hapus", id, pelaku.pegawaiWajib());
    }
}
