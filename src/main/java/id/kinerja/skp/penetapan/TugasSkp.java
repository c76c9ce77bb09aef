package id.kinerja.skp.penetapan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.skp.StatusSkp;
import id.kinerja.skp.data.RencanaTim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for a person in planning: her own draft in whatever role she acts, and the plans of her people. */
@Component
class TugasSkp implements TugasSaya {

    private final RencanaTim tim;

    TugasSkp(RencanaTim tim) {
        this.tim = tim;
    }

    @Override
    public List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni) {
        if (pelaku.pegawai() == null) {
            return List.of();
        }
        var hasil = new ArrayList<Tugas>();
        tim.menunggu(pelaku.pegawai(), hariIni.getYear()).ifPresent(m -> {
            if (m.menunggu() > 0 && pelaku.atasNamaSendiri()) {
                hasil.add(new Tugas(
                        "target-arrow",
                        teks("skp.tugas.putuskan", m.menunggu()),
                        teks("skp.tugas.putuskan.uraian"),
                        null,
                        teks("skp.tugas.putuskan.tombol"),
                        "/tim/rencana?status=DIAJUKAN"));
            }
            milikSaya(m, hasil);
        });
        return hasil;
    }

    private static void milikSaya(RencanaTim.Menunggu m, List<Tugas> hasil) {
        var status = m.statusSaya() == null ? null : StatusSkp.valueOf(m.statusSaya());
        if (status != null && !status.bolehDiubah()) {
            return;
        }
        var kunci = status == null ? "mulai" : status == StatusSkp.DRAF ? "draf" : "dikembalikan";
        hasil.add(new Tugas(
                "edit",
                teks("skp.tugas." + kunci, String.valueOf(m.tahun())),
                teks("skp.tugas." + kunci + ".uraian"),
                m.batas(),
                teks("skp.tugas." + kunci + ".tombol"),
                m.skpSaya() == null ? "/skp" : "/skp/" + m.skpSaya() + "/hasil"));
    }
}
