package id.kinerja.organisasi.impor;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.impor.JenisImpor;
import id.kinerja.bersama.impor.Pemeriksaan;
import id.kinerja.bersama.impor.Sidik;
import id.kinerja.bersama.lembar.Lembar;
import id.kinerja.organisasi.SusunanOrganisasiBerubah;
import id.kinerja.organisasi.data.UnitTersimpan;
import id.kinerja.organisasi.model.BarisUnit;
import id.kinerja.organisasi.model.PeriksaUnit;
import id.kinerja.organisasi.model.UnitTercatat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Units from a file: new ones are added, known codes are changed, none is removed. */
@Service
class ImporUnit implements JenisImpor {

    private final UnitTersimpan unit;
    private final ApplicationEventPublisher kabar;

    ImporUnit(UnitTersimpan unit, ApplicationEventPublisher kabar) {
        this.unit = unit;
        this.kabar = kabar;
    }

    @Override
    public String nama() {
        return "unit";
    }

    @Override
    public boolean hanyaInstansi() {
        return true;
    }

    @Override
    public List<Kolom> kolom() {
        return List.of(
                new Kolom("kode", true, "1005010000.02"),
                new Kolom("nama", true, "Bidang Pembinaan SMA"),
                new Kolom("jenis", true, "BIDANG"),
                new Kolom("kode_induk", true, "1005010000"));
    }

    @Override
    public void kunci() {
        unit.kunci();
    }

    @Override
    public Rencana rencanakan(Lembar lembar, String lingkup) {
        var tercatat = unit.semua();
        var periksa = new PeriksaUnit(tercatat);
        periksa.periksa(lembar);
        return susun(periksa, tercatat);
    }

    private Rencana susun(PeriksaUnit periksa, Map<String, UnitTercatat> tercatat) {
        var baru = new ArrayList<BarisUnit>();
        var ubah = new ArrayList<BarisUnit>();
        var sidik = new Sidik();
        for (var b : periksa.baris()) {
            var ada = tercatat.get(b.kode());
            sidik.tambah(b.kode(), ada == null ? "baru" : ada.versi() + ada.jalur());
            if (ada == null) {
                baru.add(b);
            } else if (!ada.sama(b)) {
                ubah.add(b);
            }
        }
        var temuan = periksa.temuan();
        var sama = periksa.baris().size() - baru.size() - ubah.size();
        var hasil = new Pemeriksaan(
                baru.size(), ubah.size(), sama, Pemeriksaan.barisSalah(temuan), temuan, sidik.selesai(temuan));
        return new RencanaUnit(hasil, baru, ubah, tercatat);
    }

    private final class RencanaUnit implements Rencana {

        private final Pemeriksaan hasil;
        private final List<BarisUnit> baru;
        private final List<BarisUnit> ubah;
        private final Map<String, UnitTercatat> tercatat;

        RencanaUnit(Pemeriksaan hasil, List<BarisUnit> baru, List<BarisUnit> ubah, Map<String, UnitTercatat> tercatat) {
            this.hasil = hasil;
            this.baru = baru;
            this.ubah = ubah;
            this.tercatat = tercatat;
        }

        @Override
        public Pemeriksaan hasil() {
            return hasil;
        }

        @Override
        public void laksanakan(@Nullable Pelaku pelaku) {
            var id = new HashMap<String, UUID>();
            tercatat.values().forEach(u -> id.put(u.kode(), u.id()));
            baru.forEach(b -> id.put(b.kode(), Uuid7.baru()));
            unit.tulis(baru, ubah, id);
            unit.susunJalur();
            kabar.publishEvent(new SusunanOrganisasiBerubah());
        }
    }
}
