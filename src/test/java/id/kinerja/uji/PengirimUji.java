package id.kinerja.uji;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.Surel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps letters instead of sending them, or hands them to a server that a test has started. */
public final class PengirimUji implements PengirimSurel {

    public static final String ALAMAT = "https://kinerja.contoh.example";

    static final PengirimUji SATU = new PengirimUji();

    private final List<Surel> terkirim = new CopyOnWriteArrayList<>();
    private volatile @Nullable PengirimSurel peladen;

    private PengirimUji() {}

    public void lewat(@Nullable PengirimSurel baru) {
        peladen = baru;
        terkirim.clear();
    }

    public List<Surel> terkirim() {
        return List.copyOf(terkirim);
    }

    @Override
    public boolean aktif() {
        return true;
    }

    @Override
    public String alamat() {
        return ALAMAT;
    }

    @Override
    public void kirim(Surel surel) {
        var ada = peladen;
        terkirim.add(surel);
        if (ada != null) {
            ada.kirim(surel);
        }
    }
}
