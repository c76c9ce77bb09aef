package id.kinerja.pekerjaan.jalan;

import id.kinerja.bersama.pekerjaan.Pekerjaan;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import id.kinerja.pekerjaan.StatusPekerjaan;
import id.kinerja.pekerjaan.data.PekerjaanTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One step and the place it leads to, in one transaction. */
@Service
class LangkahPekerjaan {

    private final PekerjaanTersimpan tersimpan;
    private final RagamPekerjaan ragam;
    private final FolderPekerjaan folder;
    private final Clock jam;

    LangkahPekerjaan(PekerjaanTersimpan tersimpan, RagamPekerjaan ragam, FolderPekerjaan folder, Clock jam) {
        this.tersimpan = tersimpan;
        this.ragam = ragam;
        this.folder = folder;
        this.jam = jam;
    }

    /** Answers whether another step follows. Should two copies do the same work, the second waits and reads anew. */
    @Transactional
    boolean sekali(PekerjaanId id) {
        var ada = tersimpan.pegang(id);
        if (ada.isEmpty() || !ada.get().status().hidup()) {
            return false;
        }
        var baris = ada.get();
        if (baris.diminta()) {
            tersimpan.pindah(id, StatusPekerjaan.DIBATALKAN, null, OffsetDateTime.now(jam));
            return false;
        }
        var pekerjaan = new Pekerjaan(id, baris.pelaku(), baris.parameter(), folder.milik(id));
        var kemajuan = ragam.satu(baris.jenis()).langkah(pekerjaan, baris.kemajuan());
        tersimpan.maju(id, kemajuan, OffsetDateTime.now(jam));
        return kemajuan.hasil() == null;
    }

    @Transactional
    void gagal(PekerjaanId id, String sebab) {
        tersimpan.pindah(id, StatusPekerjaan.GAGAL, sebab, OffsetDateTime.now(jam));
    }
}
