package id.kinerja.skp.matriks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.IndikatorId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.MatriksTersimpan;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.model.Indikator;
import id.kinerja.skp.model.Matriks;
import id.kinerja.skp.model.Rhk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an RHK in each person's draft from her cells, and opens the draft of who has none. */
@Service
class KirimDraf {

    private final BagiHasil bagi;
    private final MatriksTersimpan matriks;
    private final PembukaSkp pembuka;
    private final RhkTersimpan rhk;
    private final Jejak jejak;

    KirimDraf(BagiHasil bagi, MatriksTersimpan matriks, PembukaSkp pembuka, RhkTersimpan rhk, Jejak jejak) {
        this.bagi = bagi;
        this.matriks = matriks;
        this.pembuka = pembuka;
        this.rhk = rhk;
        this.jejak = jejak;
    }

    /**
     * One RHK to be made.
     *
     * @param sel the cells it comes from: the same words under one RHK of the leader become one RHK
     */
    record Calon(Rhk pimpinan, String uraian, String metode, List<Matriks.Sel> sel, List<Indikator> indikator) {

        Calon {
            sel = List.copyOf(sel);
            indikator = List.copyOf(indikator);
        }
    }

    /** What one person would be given. */
    record Bagian(Matriks.Anggota anggota, List<Calon> calon) {

        Bagian {
            calon = List.copyOf(calon);
        }
    }

    /** What would be sent now, for who has cells that are no RHK yet. */
    static List<Bagian> bagian(Matriks m) {
        return m.anggota().stream()
                .map(a -> new Bagian(a, calon(m, a)))
                .filter(b -> !b.calon().isEmpty())
                .toList();
    }

    private static List<Calon> calon(Matriks m, Matriks.Anggota a) {
        var hasil = new LinkedHashMap<String, Calon>();
        for (var r : m.pimpinan().utama()) {
            for (var i : r.indikator()) {
                m.sel(i.id(), a.id()).filter(s -> !s.jadi()).ifPresent(s -> {
                    var baru = calon(r, i, s);
                    hasil.merge(r.id() + "/" + baru.uraian(), baru, KirimDraf::gabung);
                });
            }
        }
        return List.copyOf(hasil.values());
    }

    /** In direct cascading a number is this person's share of the leader's target; words are a result of her own. */
    private static Calon calon(Rhk r, Indikator i, Matriks.Sel s) {
        var langsung = s.metode().equals("LANGSUNG");
        var bagian = langsung ? Format.bacaAngka(s.hasil()) : Optional.<BigDecimal>empty();
        var indikator = langsung
                ? List.of(new Indikator(
                        new IndikatorId(Uuid7.baru()),
                        i.aspek(),
                        i.uraian(),
                        bagian.isPresent() ? s.hasil() : "",
                        bagian.orElse(null),
                        i.satuan(),
                        i.polaritas()))
                : List.<Indikator>of();
        return new Calon(r, bagian.isPresent() ? r.uraian() : s.hasil(), s.metode(), List.of(s), indikator);
    }

    private static Calon gabung(Calon a, Calon b) {
        var sel = new ArrayList<>(a.sel());
        sel.addAll(b.sel());
        var indikator = new ArrayList<>(a.indikator());
        indikator.addAll(b.indikator());
        return new Calon(a.pimpinan(), a.uraian(), a.metode(), sel, indikator);
    }

    /** Sends what waits to everyone who can still write her plan, and says to how many. */
    @Transactional
    int kirim(int mulai, Pelaku pelaku) {
        matriks.kunci(bagi.muat(pelaku, mulai).pimpinan().id());
        var penerima = 0;
        for (var b : bagian(bagi.muat(pelaku, mulai))) {
            if (siap(b.anggota())) {
                kirim(b, pelaku);
                penerima++;
            }
        }
        return penerima;
    }

    private boolean siap(Matriks.Anggota a) {
        return a.skp() == null || matriks.siapDitulis(a.skp());
    }

    private void kirim(Bagian b, Pelaku pelaku) {
        var orang = b.anggota();
        var tahun = bagi.tahunTerbuka();
        SkpId skp = orang.skp() == null ? pembuka.buka(orang.id(), tahun, LocalDate.of(tahun, 1, 1)) : orang.skp();
        for (var c : b.calon()) {
            var id = rhk.tambah(skp, true);
            rhk.simpan(new Rhk(
                    id, 0, true, c.uraian(), c.pimpinan().id(), "", null, "", "", null, c.metode(), 1, c.indikator()));
            c.sel().forEach(s -> matriks.jadi(s, id));
        }
        jejak.catat(pelaku, "skp.matriks.draf", skp, orang.id());
    }
}
