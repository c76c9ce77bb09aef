package id.kinerja.uji;

import id.kinerja.akses.MasukTunggal;
import id.kinerja.akses.PenyediaIdentitas;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No identity provider, unless a test names one; forgotten when the class ends. */
public final class MasukTunggalUji implements MasukTunggal {

    static final MasukTunggalUji SATU = new MasukTunggalUji();

    private volatile @Nullable PenyediaIdentitas penyedia;

    private MasukTunggalUji() {}

    public void pakai(@Nullable PenyediaIdentitas baru) {
        penyedia = baru;
    }

    @Override
    public Optional<PenyediaIdentitas> penyedia() {
        return Optional.ofNullable(penyedia);
    }
}
