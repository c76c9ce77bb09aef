package id.kinerja.pekerjaan.jalan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import id.kinerja.bersama.pekerjaan.Kemajuan;
import id.kinerja.bersama.pekerjaan.Pekerjaan;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Counts to ten, a step for each number, and remembers which steps were taken. */
@TestComponent
public class HitungUji implements JenisPekerjaan {

    static final String KUNCI = "uji.hitung";
    private static final int SAMPAI = 10;

    private final List<String> langkah = new CopyOnWriteArrayList<>();
    private volatile int gagalPada = -1;
    private volatile @Nullable RuntimeException kegagalan;

    List<String> langkah() {
        return List.copyOf(langkah);
    }

    void mulaiBaru() {
        langkah.clear();
        kegagalan = null;
    }

    void gagalPada(int n, RuntimeException sebab) {
        gagalPada = n;
        kegagalan = sebab;
    }

    @Override
    public Kemajuan langkah(Pekerjaan pekerjaan, Kemajuan k) {
        var n = k.kursor().isEmpty() ? 1 : Integer.parseInt(k.kursor());
        var sebab = kegagalan;
        if (sebab != null && n == gagalPada) {
            throw sebab;
        }
        langkah.add(pekerjaan.parameter() + n);
        var baru = k.ke("hitung", String.valueOf(n + 1)).hitung(n, SAMPAI).mencatat("sampai " + n);
        return n == SAMPAI ? baru.usai(new Kemajuan.Hasil("/hari-ini", null)) : baru;
    }

    static AturanDilanggar penolakan() {
        return new AturanDilanggar("pekerjaan.tolak.sudah-berjalan");
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
        return teks("pekerjaan.keterangan") + " " + catatan;
    }

    @Override
    public String namaTahap(String tahap) {
        return tahap;
    }
}
