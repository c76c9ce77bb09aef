package id.kinerja.audit.verifikasi;

import id.kinerja.audit.SumberFakta;
import id.kinerja.audit.data.FaktaTersimpan;
import id.kinerja.audit.data.FaktaTersimpan.Fakta;
import id.kinerja.audit.model.BuktiDitolak;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Compares what the log vouches for with what the tables say now. */
@Component
class PeriksaFakta {

    private static final int SEKALI = 1_000;
    private static final UUID AWAL = new UUID(0, 0);

    private final FaktaTersimpan tersimpan;
    private final List<SumberFakta> sumber;

    PeriksaFakta(FaktaTersimpan tersimpan, List<SumberFakta> sumber) {
        this.tersimpan = tersimpan;
        this.sumber = List.copyOf(sumber);
    }

    /**
     * All facts.
     *
     * @return how many objects were compared with the tables
     */
    int semua() {
        sidik();
        tersimpan.hilang().ifPresent(id -> {
            throw new BuktiDitolak(
                    "Fakta entri " + id + " sudah dihapus, padahal masa simpannya tidak tercatat berakhir.");
        });
        return sumber.stream().mapToInt(this::objek).sum();
    }

    private void sidik() {
        for (var sekali = tersimpan.setelah(AWAL, SEKALI); !sekali.isEmpty(); ) {
            sekali.forEach(f -> {
                if (!f.utuh()) {
                    throw new BuktiDitolak("Fakta entri " + f.nomor() + " (" + f.jejak() + ") sudah diubah.");
                }
            });
            sekali = tersimpan.setelah(sekali.getLast().jejak(), SEKALI);
        }
    }

    private int objek(SumberFakta satu) {
        var banyak = 0;
        for (var sekali = tersimpan.terakhir(satu.jenis(), "", SEKALI); !sekali.isEmpty(); ) {
            var kini = satu.fakta(sekali.stream().map(Fakta::objek).toList());
            sekali.forEach(f -> cocokkan(satu.jenis(), f, kini));
            banyak += sekali.size();
            sekali = tersimpan.terakhir(satu.jenis(), sekali.getLast().objek(), SEKALI);
        }
        return banyak;
    }

    private static void cocokkan(String jenis, Fakta fakta, Map<String, String> kini) {
        var isi = kini.get(fakta.objek());
        if (isi == null) {
            throw new BuktiDitolak("%s %s sudah dihapus dari tabel, padahal entri %d menetapkannya."
                    .formatted(jenis, fakta.objek(), fakta.nomor()));
        }
        if (!isi.isEmpty() && !isi.equals(fakta.isi())) {
            throw new BuktiDitolak("%s %s pada tabel berbeda dari yang ditetapkan pada entri %d."
                    .formatted(jenis, fakta.objek(), fakta.nomor()));
        }
    }
}
