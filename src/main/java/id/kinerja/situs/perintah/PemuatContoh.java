package id.kinerja.situs.perintah;

import id.kinerja.bersama.DataContoh;
import id.kinerja.bersama.data.Pengaturan;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty trial database before the web server listens, so that nobody meets it half full. */
@Component
@ConditionalOnBooleanProperty("kinerja.melayani")
class PemuatContoh implements SmartInitializingSingleton {

    private final ObjectProvider<DataContoh> contoh;
    private final Pengaturan pengaturan;
    private final TransactionTemplate transaksi;
    private final boolean boleh;
    private final int pegawai;

    PemuatContoh(
            ObjectProvider<DataContoh> contoh,
            Pengaturan pengaturan,
            TransactionTemplate transaksi,
            @Value("${kinerja.contoh.boleh}") boolean boleh,
            @Value("${kinerja.contoh.pegawai}") int pegawai) {
        this.contoh = contoh;
        this.pengaturan = pengaturan;
        this.transaksi = transaksi;
        this.boleh = boleh;
        this.pegawai = pegawai;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (boleh) {
            contoh.ifAvailable(this::muat);
        }
    }

    private void muat(DataContoh contoh) {
        if (contoh.adaData()) {
            return;
        }
        System.out.println("Mengisi instansi contoh dengan " + pegawai + " pegawai…");
        transaksi.executeWithoutResult(_ -> {
            contoh.muat(pegawai, kemajuan -> System.out.println("  " + kemajuan));
            pengaturan.simpan(ModeContohTersimpan.KUNCI, ModeContohTersimpan.AKTIF);
        });
    }
}
