package id.kinerja.pelindungan.datasaya;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.DataSaya;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.dokumen.PencetakPdf;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything for the person to keep (UU 27/2022 Pasal 7 and 13). That it was made stands in the log. */
@Service
class SalinanData {

    /** Name and version of the form; the keys are listed in docs/pdp/data-saya.md. */
    static final String BENTUK = "kinerja-data-saya/1";

    /** Rows of one table that a printed copy holds; the JSON copy holds all. */
    private static final int CETAK_PALING = 500;

    private final KumpulanData kumpulan;
    private final Jejak jejak;
    private final Clock jam;
    private final PencetakPdf cetak;

    SalinanData(KumpulanData kumpulan, Jejak jejak, Clock jam, PencetakPdf cetak) {
        this.kumpulan = kumpulan;
        this.jejak = jejak;
        this.jam = jam;
        this.cetak = cetak;
    }

    @Transactional
    byte[] json(Pelaku pelaku) {
        catat(pelaku, "JSON");
        var isi = new LinkedHashMap<String, Object>();
        isi.put("bentuk", BENTUK);
        isi.put("dibuat", Instant.now(jam).toString());
        isi.put("nama", pelaku.nama());
        var data = new LinkedHashMap<String, Object>();
        kumpulan.semua().forEach(k -> data.put(k.sumber().jenis(), kelas(k, pelaku)));
        isi.put("data", data);
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(isi);
    }

    @Transactional
    byte[] pdf(Pelaku pelaku) {
        catat(pelaku, "PDF");
        var bab = kumpulan.semua().stream()
                .map(k -> HalamanData.susun(k, k.sumber().isi(pelaku), CETAK_PALING))
                .toList();
        var kini = Instant.now(jam);
        var kaki = teks("pelindungan.data.kaki", pelaku.nama(), Format.waktu(kini));
        return cetak.cetak("pelindungan/datasaya/pdf.jte", new NaskahData(kaki, bab), kini);
    }

    private void catat(Pelaku pelaku, String rincian) {
        jejak.catat(pelaku, "pelindungan.data-saya.unduh", "Akun", pelaku.akun().toString(), rincian);
    }

    private static Map<String, Object> kelas(KumpulanData.Kelas kelas, Pelaku pelaku) {
        var hasil = new LinkedHashMap<String, Object>();
        var r = kelas.retensi();
        hasil.put("dasar_hukum_retensi", r.dasarHukum());
        hasil.put("retensi_tahun", r.tahun());
        hasil.put("retensi_sejak", r.berakhir() ? r.sejak().name() : "");
        hasil.put("retensi_tindakan", r.tindakan().name());
        kelas.sumber().isi(pelaku).forEach(t -> hasil.put(t.kode(), baris(t)));
        return hasil;
    }

    private static List<Map<String, String>> baris(DataSaya.Tabel tabel) {
        return tabel.baris().stream()
                .map(b -> {
                    Map<String, String> satu = new LinkedHashMap<>();
                    for (var n = 0; n < b.size(); n++) {
                        satu.put(tabel.kolom().get(n).kode(), b.get(n));
                    }
                    return satu;
                })
                .toList();
    }
}
