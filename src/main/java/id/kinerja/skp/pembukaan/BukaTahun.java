package id.kinerja.skp.pembukaan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.Pekerjaan;
import id.kinerja.skp.data.PembukaMassal;
import id.kinerja.skp.data.PembukaanTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A draft for everybody who stands in a post and has a superior; who has a plan keeps it. */
@Component
class BukaTahun implements JenisPekerjaan {

    static final String KUNCI = "skp.pembukaan";
    private static final String ORANG = "orang";
    private static final int SEKALI = 2_000;

    private final PembukaMassal pembuka;
    private final PembukaanTersimpan laporan;
    private final Jejak jejak;
    private final Clock jam;

    BukaTahun(PembukaMassal pembuka, PembukaanTersimpan laporan, Jejak jejak, Clock jam) {
        this.pembuka = pembuka;
        this.laporan = laporan;
        this.jejak = jejak;
        this.jam = jam;
    }

    @Override
    public Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan k) {
        var run = pekerjaan.id().nilai();
        var tahun = Integer.parseInt(pekerjaan.parameter());
        if (k.tahap().isEmpty()) {
            laporan.pastikanTerbuka(tahun);
            laporan.mulai(run, tahun, "BUKA", pekerjaan.pelaku(), OffsetDateTime.now(jam));
            pembuka.catatKeadaanKhusus(run);
            return k.ke(ORANG, new UUID(0, 0).toString())
                    .hitung(0, pembuka.banyak())
                    .mencatat(new UraianRun(0, pekerjaan.parameter()).catatan());
        }
        var setelah = UUID.fromString(k.kursor());
        var batas = pembuka.batas(setelah, SEKALI);
        var hasil = UraianRun.baca(k.catatan());
        if (batas.isEmpty()) {
            jejak.catat(pekerjaan.pelaku(), KUNCI, "Tahun", hasil.tahun(), "dibuat=" + hasil.banyak());
            return k.hitung(k.jumlah(), k.jumlah()).usai(new Kemajuan.Hasil(UraianRun.alamat(hasil.tahun()), null));
        }
        var dibuat = pembuka.buka(run, tahun, setelah, batas.get());
        laporan.tambah(run, dibuat);
        return k.ke(ORANG, batas.get().toString())
                .hitung(Math.min(k.jumlah(), k.selesai() + SEKALI), k.jumlah())
                .mencatat(hasil.tambah(dibuat).catatan());
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
        return UraianRun.baca(catatan).kalimat("skp.pembukaan.usai");
    }

    @Override
    public String namaTahap(String tahap) {
        return teks("skp.pembukaan.tahap");
    }
}
