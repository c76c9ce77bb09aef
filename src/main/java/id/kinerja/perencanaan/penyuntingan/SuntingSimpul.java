package id.kinerja.perencanaan.penyuntingan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.PohonTersimpan;
import id.kinerja.perencanaan.model.HakSunting;
import id.kinerja.perencanaan.model.JenisSimpul;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, changing and taking out goals. */
@Service
class SuntingSimpul {

    private final PohonTersimpan pohon;
    private final Jejak jejak;

    SuntingSimpul(PohonTersimpan pohon, Jejak jejak) {
        this.pohon = pohon;
        this.jejak = jejak;
    }

    Simpul untukDiubah(SimpulId id, int tahun, Pelaku pelaku) {
        var s = pohon.muat(id, tahun);
        if (!HakSunting.boleh(pelaku, s)) {
            throw new TidakDitemukan(id);
        }
        return s;
    }

    Simpul untukDitambahi(SimpulId induk, int tahun, Pelaku pelaku) {
        var s = pohon.muat(induk, tahun);
        if (!HakSunting.bolehMenambah(pelaku, s) || s.jenis().anak().isEmpty()) {
            throw new TidakDitemukan(induk);
        }
        return s;
    }

    @Transactional
    void ubah(SimpulId id, FormSimpul form, int tahun, Pelaku pelaku) {
        var lama = untukDiubah(id, tahun, pelaku);
        pohon.simpan(form.menjadi(id, lama.induk(), lama.jenis(), lama, unit(form, lama.jenis(), pelaku)), tahun);
        jejak.catat(pelaku, "perencanaan.ubah", id);
    }

    @Transactional
    SimpulId tambah(SimpulId induk, FormSimpul form, int tahun, Pelaku pelaku) {
        var atas = untukDitambahi(induk, tahun, pelaku);
        var jenis = atas.jenis().anak().orElseThrow();
        var id = new SimpulId(Uuid7.baru());
        var acuan = new Simpul(
                id,
                induk,
                jenis,
                "",
                "",
                null,
                "",
                "",
                atas.tahunMulai(),
                atas.tahunAkhir(),
                pohon.urutanBerikut(induk),
                1,
                List.of());
        var baru = form.menjadi(id, induk, jenis, acuan, unit(form, jenis, pelaku));
        pohon.tambah(new Simpul(
                id,
                induk,
                jenis,
                baru.kode(),
                baru.uraian(),
                baru.unit(),
                "",
                "",
                acuan.tahunMulai(),
                acuan.tahunAkhir(),
                acuan.urutan(),
                1,
                baru.indikator()));
        jejak.catat(pelaku, "perencanaan.tambah", id);
        return id;
    }

    @Transactional
    void hapus(SimpulId id, int tahun, Pelaku pelaku) {
        var s = untukDiubah(id, tahun, pelaku);
        if (s.induk() == null) {
            throw new AturanDilanggar("perencanaan.tolak.visi");
        }
        try {
            pohon.hapus(id);
        } catch (DataIntegrityViolationException dipakai) {
            throw new AturanDilanggar("perencanaan.tolak.dipakai");
        }
        jejak.catat(pelaku, "perencanaan.hapus", id);
    }

    /** A sasaran unit has an owner among the units the writer may write for; other goals have none. */
    private @Nullable UUID unit(FormSimpul form, JenisSimpul jenis, Pelaku pelaku) {
        if (jenis != JenisSimpul.SASARAN_UNIT) {
            return null;
        }
        return pohon.unit(pelaku.lingkup()).stream()
                .map(PohonTersimpan.PilihanUnit::id)
                .filter(u -> u.toString().equals(form.unit()))
                .findFirst()
                .orElseThrow(() -> new AturanDilanggar("perencanaan.tolak.unit"));
    }
}
