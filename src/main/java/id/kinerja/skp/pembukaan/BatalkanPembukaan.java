package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.Pekerjaan;
import id.kinerja.skp.data.PembatalMassal;
import id.kinerja.skp.data.PembukaanTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Takes back what a run opened and nobody touched. */
@Component
class BatalkanPembukaan implements JenisPekerjaan {

    static final String KUNCI = "skp.pembatalan";
    private static final String HAPUS = "hapus";
    private static final int SEKALI = 1_000;

    private final PembatalMassal pembatal;
    private final PembukaanTersimpan laporan;
    private final Jejak jejak;
    private final Clock jam;

    BatalkanPembukaan(PembatalMassal pembatal, PembukaanTersimpan laporan, Jejak jejak, Clock jam) {
        this.pembatal = pembatal;
        this.laporan = laporan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    public Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan k) {
        var run = pekerjaan.id().nilai();
        var tahun = Integer.parseInt(pekerjaan.parameter());
        if (k.tahap().isEmpty()) {
            laporan.mulai(run, tahun, "BATAL", pekerjaan.pelaku(), OffsetDateTime.now(jam));
            return k.ke(HAPUS, "")
                    .hitung(0, pembatal.banyak(tahun))
                    .mencatat(new UraianRun(0, pekerjaan.parameter()).catatan());
        }
        var dihapus = pembatal.hapus(tahun, SEKALI);
        var hasil = UraianRun.baca(k.catatan()).tambah(dihapus);
        if (dihapus == 0) {
            pembatal.catatSisa(run, tahun);
            jejak.catat(pekerjaan.pelaku(), KUNCI, "Tahun", hasil.tahun(), "dihapus=" + hasil.banyak());
            return k.hitung(k.jumlah(), k.jumlah()).usai(new Kemajuan.Hasil(UraianRun.alamat(hasil.tahun()), null));
        }
        laporan.tambah(run, dihapus);
        return k.hitung(Math.min(k.jumlah(), k.selesai() + dihapus), k.jumlah()).mencatat(hasil.catatan());
    }

    @Override
    public String kunci() {
        return KUNCI;
    }

    @Override
    public String perihal(String parameter) {
        return parameter;
    }

    @Override
    public String uraian(String catatan) {
        return UraianRun.baca(catatan).kalimat("skp.pembatalan.usai");
    }

    @Override
    public String namaTahap(String tahap) {
        return teks("skp.pembatalan.tahap");
    }
}
