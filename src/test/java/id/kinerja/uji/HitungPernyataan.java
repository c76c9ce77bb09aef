package id.kinerja.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Counts the SQL statements that reach the database, from any thread; a batch counts as one. */
public final class HitungPernyataan {

    /** The most that one page may run, whatever the number of its rows. */
    public static final int BATAS_HALAMAN = 6;

    private static final List<String> TERCATAT = new CopyOnWriteArrayList<>();

    private HitungPernyataan() {}

    /** What is done while counting. */
    @FunctionalInterface
    public interface Tindakan {
        void lakukan() throws Exception;
    }

    /** The statements that ran meanwhile, in order. */
    public static List<String> selama(Tindakan tindakan) throws Exception {
        TERCATAT.clear();
        tindakan.lakukan();
        return List.copyOf(TERCATAT);
    }

    /** Fails with the list of statements when a page runs more than it may. */
    public static void pastikanHalamanHemat(Tindakan tindakan) throws Exception {
        assertThat(selama(tindakan)).hasSizeLessThanOrEqualTo(BATAS_HALAMAN);
    }

    static Connection diawasi(Connection koneksi) {
        return bungkus(Connection.class, koneksi, null);
    }

    private static <T> T bungkus(Class<T> jenis, Object asli, @Nullable String sql) {
        var pembungkus = Proxy.newProxyInstance(jenis.getClassLoader(), new Class<?>[] {jenis}, (_, metode, isian) -> {
            if (metode.getName().startsWith("execute")) {
                TERCATAT.add(sql == null ? isian == null ? "batch" : String.valueOf(isian[0]) : sql);
            }
            try {
                var hasil = metode.invoke(asli, isian);
                return switch (metode.getName()) {
                    case "prepareStatement" -> bungkus(PreparedStatement.class, hasil, String.valueOf(isian[0]));
                    case "createStatement" -> bungkus(Statement.class, hasil, null);
                    default -> hasil;
                };
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
        return jenis.cast(pembungkus);
    }
}
