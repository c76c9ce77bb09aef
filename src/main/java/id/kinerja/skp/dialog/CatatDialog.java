package id.kinerja.skp.dialog;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.BukanUntukAnda;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.skp.DialogId;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.DialogTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.Dialog;
import id.kinerja.skp.model.Skp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Both sides of a plan note their conversations; only they see them. */
@Service
class CatatDialog {

    private final SkpTersimpan skp;
    private final DialogTersimpan dialog;
    private final Jejak jejak;
    private final Clock jam;

    CatatDialog(SkpTersimpan skp, DialogTersimpan dialog, Jejak jejak, Clock jam) {
        this.skp = skp;
        this.dialog = dialog;
        this.jejak = jejak;
        this.jam = jam;
    }

    Skp dokumen(SkpId id, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        var penilai = dokumen.penilai();
        if (!dokumen.pegawai().id().equals(pelaku.pegawai())
                && (penilai == null || !penilai.id().equals(pelaku.pegawai()))) {
            throw new BukanUntukAnda("skp.dialog.tolak.pihak");
        }
        return dokumen;
    }

    List<Dialog> semua(SkpId id) {
        return dialog.semua(id);
    }

    /** @param form without mistakes of shape */
    @Transactional
    void tulis(SkpId id, FormDialog form, Pelaku pelaku) {
        var dokumen = dokumen(id, pelaku);
        var baru = new Dialog(
                new DialogId(Uuid7.baru()),
                form.tahap(),
                form.hari().orElseThrow(),
                form.pokok().strip(),
                form.kesepakatan().strip(),
                pelaku.pegawaiWajib(),
                pelaku.nama(),
                null,
                null,
                1);
        dialog.tambah(id, baru, OffsetDateTime.now(jam));
        jejak.catat(pelaku, "skp.dialog.tulis", baru.id(), dokumen.pegawai().id());
    }

    @Transactional
    void setujui(SkpId id, DialogId yang, Pelaku pelaku) {
        var dokumen = dokumen(id, pelaku);
        var lama = dialog.muat(id, yang);
        lama.pastikanBolehDisetujui(pelaku.pegawaiWajib());
        dialog.setujui(lama, pelaku.nama(), OffsetDateTime.now(jam));
        jejak.catat(pelaku, "skp.dialog.setuju", yang, dokumen.pegawai().id());
    }

    @Transactional
    void hapus(SkpId id, DialogId yang, Pelaku pelaku) {
        var dokumen = dokumen(id, pelaku);
        var lama = dialog.muat(id, yang);
        lama.pastikanBolehDiubah(pelaku.pegawaiWajib());
        dialog.hapus(lama);
        jejak.catat(pelaku, "skp.dialog.hapus", yang, dokumen.pegawai().id());
    }
}
