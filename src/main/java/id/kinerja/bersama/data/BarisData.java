package id.kinerja.bersama.data;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of a query as the values of {@link id.kinerja.bersama.DataSaya.Tabel}. */
public final class BarisData {

    private BarisData() {}

    public static List<String> dari(Record baris) {
        return IntStream.range(0, baris.size())
                .mapToObj(n -> nilai(baris.get(n)))
                .toList();
    }

    private static String nilai(@Nullable Object isi) {
        return switch (isi) {
            case null -> "";
            case OffsetDateTime waktu -> waktu.toInstant().toString();
            case BigDecimal angka -> angka.toPlainString();
            default -> isi.toString();
        };
    }
}
