package id.kinerja.skp.penyusunan;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Perilaku;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.skp.SkpId;
import id.kinerja.skp.data.PembukaSkp;
import id.kinerja.skp.data.RhkTersimpan;
import id.kinerja.skp.data.SkpTersimpan;
import id.kinerja.skp.model.JenisLampiran;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a draft, and its expectations and lists. */
@Service
class SusunSkp {

    private final SkpTersimpan skp;
    private final PembukaSkp pembuka;
    private final RhkTersimpan isi;
    private final Jejak jejak;
    private final Clock jam;

    SusunSkp(SkpTersimpan skp, PembukaSkp pembuka, RhkTersimpan isi, Jejak jejak, Clock jam) {
        this.skp = skp;
        this.pembuka = pembuka;
        this.isi = isi;
        this.jejak = jejak;
        this.jam = jam;
    }

    int tahunTerbuka() {
        return pembuka.tahunTerbuka(LocalDate.now(jam));
    }

    /** A person's plan of the open year begins on 1 January, or today when the year's planning time is over. */
    @Transactional
    SkpId buka(Pelaku pelaku) {
        var tahun = tahunTerbuka();
        var ada = skp.terakhir(pelaku.pegawaiWajib(), tahun);
        if (ada.isPresent()) {
            return ada.get().id();
        }
        var id = pembuka.buka(pelaku.pegawaiWajib(), tahun, LocalDate.of(tahun, 1, 1));
        jejak.catat(pelaku, "skp.buka", id, pelaku.pegawaiWajib());
        return id;
    }

    /** The leader may also write what she expects while the plan waits for her. */
    @Transactional
    int simpanEkspektasi(SkpId id, int versi, Map<Perilaku, String> ekspektasi, Pelaku pelaku) {
        var dokumen = skp.muat(id, pelaku);
        if (dokumen.pegawai().id().equals(pelaku.pegawai())) {
            dokumen.pastikanBolehDiubah();
        } else {
            dokumen.pastikanMenunggu(pelaku.pegawaiWajib());
        }
        if (dokumen.versi() != versi && dokumen.ekspektasi().equals(berisi(ekspektasi))) {
            return dokumen.versi();
        }
        pastikanVersi(id, dokumen.versi(), versi);
        isi.simpanEkspektasi(id, ekspektasi);
        jejak.catat(pelaku, "skp.ekspektasi.simpan", id, pelaku.pegawaiWajib());
        return versi + 1;
    }

    @Transactional
    int simpanLampiran(SkpId id, int versi, Map<JenisLampiran, List<String>> lampiran, Pelaku pelaku) {
        var dokumen = skp.muatMilik(id, pelaku);
        dokumen.pastikanBolehDiubah();
        if (dokumen.versi() != versi && dokumen.lampiran().equals(terisi(lampiran))) {
            return dokumen.versi();
        }
        pastikanVersi(id, dokumen.versi(), versi);
        isi.simpanLampiran(id, lampiran);
        jejak.catat(pelaku, "skp.lampiran.simpan", id, pelaku.pegawaiWajib());
        return versi + 1;
    }

    private static Map<Perilaku, String> berisi(Map<Perilaku, String> ekspektasi) {
        return ekspektasi.entrySet().stream()
                .filter(e -> !e.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<JenisLampiran, List<String>> terisi(Map<JenisLampiran, List<String>> lampiran) {
        return lampiran.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void pastikanVersi(SkpId id, int tersimpan, int dibaca) {
        if (tersimpan != dibaca) {
            throw new SudahBerubah(id);
        }
        skp.naikkanVersi(id, dibaca);
    }
}
