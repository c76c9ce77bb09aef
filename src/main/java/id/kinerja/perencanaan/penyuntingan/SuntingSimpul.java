package id.kinerja.perencanaan.penyuntingan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.Uuid7;
import id.kinerja.perencanaan.HakSunting;
import id.kinerja.perencanaan.JenisSimpul;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.IndukTersimpan;
import id.kinerja.perencanaan.data.PilihanUnit;
import id.kinerja.perencanaan.data.PohonTersimpan;
import id.kinerja.perencanaan.model.Simpul;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, changing, moving and taking out goals. */
@Service
class SuntingSimpul {

    private final PohonTersimpan pohon;
    private final IndukTersimpan induk;
    private final PilihanUnit unit;
    private final Jejak jejak;

    SuntingSimpul(PohonTersimpan pohon, IndukTersimpan induk, PilihanUnit unit, Jejak jejak) {
        this.pohon = pohon;
        this.induk = induk;
        this.unit = unit;
        this.jejak = jejak;
    }

    Simpul untukDiubah(SimpulId id, int tahun, Pelaku pelaku) {
        var s = pohon.muat(id, tahun);
        if (!HakSunting.boleh(pelaku, s.jenis(), s.unitJalur())) {
            throw new TidakDitemukan(id);
        }
        return s;
    }

    String rumusan(SimpulId id, int tahun) {
        return pohon.muat(id, tahun).uraian();
    }

    /**
     * What a new goal below another begins with.
     *
     * @param jenis kind asked for; the customary one where that may not stand there
     */
    Simpul calonAnak(SimpulId id, String jenis, int tahun, Pelaku pelaku) {
        var atas = pohon.muat(id, tahun);
        if (!HakSunting.bolehMenambah(pelaku, atas.jenis())) {
            throw new TidakDitemukan(id);
        }
        var pilihan = atas.jenis().anak().stream()
                .filter(j -> j.name().equals(jenis))
                .findFirst()
                .orElse(atas.jenis().anak().getFirst());
        return new Simpul(
                new SimpulId(Uuid7.baru()),
                id,
                pilihan,
                "",
                "",
                null,
                "",
                "",
                atas.tahunMulai(),
                atas.tahunAkhir(),
                pohon.urutanBerikut(id),
                1,
                List.of(),
                Simpul.Nomenklatur.TANPA,
                List.of());
    }

    /** What a goal may stand below; nothing for a vision. */
    List<IndukTersimpan.Calon> calonInduk(Simpul s) {
        return s.jenis() == JenisSimpul.VISI
                ? List.of()
                : induk.calon(s.jenis(), s.tahunMulai(), s.tahunAkhir()).stream()
                        .filter(c -> !c.id().equals(s.id()))
                        .toList();
    }

    @Transactional
    void ubah(SimpulId id, FormSimpul form, int tahun, Pelaku pelaku) {
        var lama = untukDiubah(id, tahun, pelaku);
        var baru = form.menjadi(lama, unit(form, lama, pelaku), calonInduk(lama));
        for (var atas : form.induk().terpilih()) {
            if (baru.induk() != null && induk.diBawah(id, new SimpulId(UUID.fromString(atas.induk())))) {
                throw new AturanDilanggar("perencanaan.tolak.lingkaran");
            }
        }
        pohon.simpan(baru, tahun);
        jejak.catat(pelaku, "perencanaan.ubah", id);
    }

    @Transactional
    SimpulId tambah(SimpulId atas, String jenis, FormSimpul form, int tahun, Pelaku pelaku) {
        var acuan = calonAnak(atas, jenis, tahun, pelaku);
        pohon.tambah(form.menjadi(acuan, unit(form, acuan, pelaku), List.of()));
        jejak.catat(pelaku, "perencanaan.tambah", acuan.id());
        return acuan.id();
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

    /** Who may own a goal: the agencies the writer may write for, and whoever owns it now. */
    List<PilihanUnit.Satu> pemilik(Simpul s, Pelaku pelaku) {
        var semua = unit.daftar(pelaku.lingkup());
        if (s.unit() == null || semua.stream().anyMatch(u -> u.id().equals(s.unit()))) {
            return semua;
        }
        return Stream.concat(Stream.of(new PilihanUnit.Satu(s.unit(), s.namaUnit())), semua.stream())
                .toList();
    }

    private @Nullable UUID unit(FormSimpul form, Simpul s, Pelaku pelaku) {
        if (!s.jenis().milikUnit()) {
            return null;
        }
        return pemilik(s, pelaku).stream()
                .map(PilihanUnit.Satu::id)
                .filter(u -> u.toString().equals(form.unit()))
                .findFirst()
                .orElseThrow(() -> new AturanDilanggar("perencanaan.tolak.unit"));
    }
}
