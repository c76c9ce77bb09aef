package id.kinerja.dokumen.cetak;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The measures of our three fonts, worked out once. */
final class SimpananUkuran implements FSCacheEx<String, FSCacheValue> {

    private final Map<String, FSCacheValue> isi = new ConcurrentHashMap<>();

    @Override
    public void put(String kunci, FSCacheValue nilai) {
        isi.put(kunci, nilai);
    }

    @Override
    public FSCacheValue get(String kunci, Callable<? extends FSCacheValue> pembuat) {
        return isi.computeIfAbsent(kunci, k -> {
            try {
                return pembuat.call();
            } catch (Exception gagal) {
                throw new IllegalStateException(gagal);
            }
        });
    }

    @Override
    public @Nullable FSCacheValue get(String kunci) {
        return isi.get(kunci);
    }
}
