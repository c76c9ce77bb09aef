package id.kinerja.skp.berkas;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Format;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.Pekerjaan;
import id.kinerja.skp.data.SkpSatuUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All plans in force of a unit and below as PDF or XLSX in one ZIP, some at a time; the last step packs them. */
@Component
class BerkasSatuUnit implements JenisPekerjaan {

    static final String KUNCI = "skp.berkas";
    private static final String CETAK = "cetak";
    private static final String KEMAS = "kemas";
    private static final int SEKALI = 20;

    private final SkpSatuUnit rencana;
    private final CetakBanyak cetak;

    BerkasSatuUnit(SkpSatuUnit rencana, CetakBanyak cetak) {
        this.rencana = rencana;
        this.cetak = cetak;
    }

    @Override
    public Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan k) {
        var p = PesananBerkas.baca(pekerjaan.parameter()).orElseThrow();
        if (k.tahap().isEmpty()) {
            var banyak = rencana.banyak(p.jalur(), p.tahun(), pekerjaan.pelaku());
            if (banyak == 0) {
                throw new AturanDilanggar("skp.tolak.tanpa-skp-berlaku", p.nama(), String.valueOf(p.tahun()));
            }
            return k.ke(CETAK, new UUID(0, 0).toString()).hitung(0, banyak);
        }
        if (k.tahap().equals(KEMAS)) {
            var nama = "SKP-" + p.tahun() + (p.xlsx() ? "-xlsx.zip" : "-pdf.zip");
            Kemasan.kemas(pekerjaan.folder(), nama);
            return k.mencatat(String.valueOf(k.selesai())).usai(new Kemajuan.Hasil(null, nama));
        }
        var isi = rencana.setelah(p.jalur(), p.tahun(), UUID.fromString(k.kursor()), SEKALI, pekerjaan.pelaku());
        if (isi.isEmpty()) {
            return k.ke(KEMAS, "");
        }
        cetak.cetak(isi, p, pekerjaan.folder().resolve(Kemasan.ISI));
        return k.ke(CETAK, isi.getLast().id().toString()).hitung(k.selesai() + isi.size(), k.jumlah());
    }

    @Override
    public String kunci() {
        return KUNCI;
    }

    @Override
    public String perihal(String parameter) {
        return PesananBerkas.baca(parameter)
                .map(p -> teks("skp.berkas.perihal", p.nama(), String.valueOf(p.tahun())))
                .orElse("");
    }

    @Override
    public String uraian(String catatan) {
        return teks("skp.berkas.usai", Format.angka(catatan.isEmpty() ? 0 : Long.parseLong(catatan)));
    }

    @Override
    public String namaTahap(String tahap) {
        return teks(tahap.equals(KEMAS) ? "skp.berkas.tahap.kemas" : "skp.berkas.tahap.cetak");
    }
}
