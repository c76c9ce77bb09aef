package id.kinerja.audit.jejak;

import id.kinerja.audit.BukuHarian;
import id.kinerja.audit.data.JejakTersimpan;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the diary of reading. */
@Service
class CatatPembacaan implements BukuHarian {

    private final JejakTersimpan jejak;
    private final Clock jam;

    CatatPembacaan(JejakTersimpan jejak, Clock jam) {
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    @Transactional
    public void dibuka(Pelaku pembaca, String jenis, UUID objek, PegawaiId subjek) {
        if (!subjek.equals(pembaca.pegawai())) {
            jejak.dibaca(pembaca, jenis, objek, subjek, OffsetDateTime.now(jam));
        }
    }
}
