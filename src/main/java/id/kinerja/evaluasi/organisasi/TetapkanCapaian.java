package id.kinerja.evaluasi.organisasi;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.UnitId;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.model.Periode;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting the capaian of a unit, and setting it: the latter by the leader one level above only. */
@Service
class TetapkanCapaian {

    private final OrganisasiTersimpan organisasi;
    private final Jejak jejak;
    private final Clock jam;

    TetapkanCapaian(OrganisasiTersimpan organisasi, Jejak jejak, Clock jam) {
        this.organisasi = organisasi;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Transactional
    void simpan(UnitId id, Periode periode, OrganisasiTersimpan.Capaian isi, Pelaku pelaku) {
        var unit = organisasi.satu(id.nilai(), periode.id(), pelaku);
        if (unit.capaian() != null && unit.capaian().tetap()) {
            throw new AturanDilanggar("evaluasi.tolak.organisasi-tetap", unit.nama());
        }
        if (isi.tetap() && !unit.bolehTetap()) {
            throw new AturanDilanggar("evaluasi.tolak.organisasi-bukan-wewenang", unit.nama());
        }
        organisasi.simpan(id.nilai(), periode.id(), isi, pelaku, OffsetDateTime.now(jam));
        jejak.catat(pelaku, isi.tetap() ? "evaluasi.organisasi.penetapan" : "evaluasi.organisasi.simpan", id);
    }
}
