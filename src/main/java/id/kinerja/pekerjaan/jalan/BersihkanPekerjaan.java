package id.kinerja.pekerjaan.jalan;

import id.kinerja.pekerjaan.data.PekerjaanTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** What ended a week ago is forgotten together with its files; what it did stays. */
@Component
class BersihkanPekerjaan {

    private static final int HARI = 7;

    private final PekerjaanTersimpan tersimpan;
    private final FolderPekerjaan folder;
    private final Clock jam;

    BersihkanPekerjaan(PekerjaanTersimpan tersimpan, FolderPekerjaan folder, Clock jam) {
        this.tersimpan = tersimpan;
        this.folder = folder;
        this.jam = jam;
    }

    void yangLama() {
        tersimpan.hapusSebelum(OffsetDateTime.now(jam).minusDays(HARI)).forEach(folder::hapus);
    }
}
