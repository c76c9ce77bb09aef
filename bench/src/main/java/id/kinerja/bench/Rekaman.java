package id.kinerja.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the statements that a page runs, with their values, as the database server itself saw them. While it is
 * open the server logs every statement, so nothing may be measured meanwhile.
 */
final class Rekaman implements AutoCloseable {

    private static final String TANDA = "@bench@";
    private static final Duration SAMPAI_BERLAKU = Duration.ofMillis(500);
    private static final Pattern JALAN = Pattern.compile("LOG:  (?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern ISI = Pattern.compile("DETAIL:  [Pp]arameters: (.*)", Pattern.DOTALL);
    private static final Pattern SATU_ISI = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']++|'')*+)')", Pattern.DOTALL);
    private static final Pattern SESI = Pattern.compile("(\\d+) ");
    private static final Pattern LATAR = Pattern.compile(
            "(?i)lock table|advisory|from \"?audit_|(?:into|update) \"?audit_(?!jejak|fakta|pembacaan)");
    private static final Pattern BERENCANA = Pattern.compile("(?i)select|with|insert|update|delete");
    private static final Pattern TEMPAT = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|\\$\\d+");

    private final Basisdata basisdata;

    private Rekaman(Basisdata basisdata) {
        this.basisdata = basisdata;
    }

    /**
     * One statement.
     *
     * @param sql with a question mark for each value
     * @param isi the values as text, in order
     */
    record Satu(String sql, List<@Nullable String> isi) {

        boolean adalah(String kata) {
            return sql.equalsIgnoreCase(kata);
        }

        /** The beginning, on one line. */
        String awal(int panjang) {
            var satuBaris = sql.replaceAll("\\s+", " ");
            return satuBaris.substring(0, Math.min(panjang, satuBaris.length()));
        }

        /** True where a plan can be asked for. */
        boolean berencana() {
            return BERENCANA.matcher(sql).lookingAt();
        }
    }

    /** A request that is recorded. */
    @FunctionalInterface
    interface Tindakan {
        void lakukan() throws IOException, InterruptedException;
    }

    static Rekaman buka(Basisdata basisdata) throws SQLException {
        atur(
                basisdata,
                "ALTER SYSTEM SET log_line_prefix = '" + TANDA + "%p '",
                "ALTER SYSTEM SET log_statement = 'all'");
        return new Rekaman(basisdata);
    }

    /** What reached the database while this was done; nobody else may use the server meanwhile. */
    List<Satu> selama(Tindakan tindakan) throws IOException, InterruptedException {
        try (var berkas = new RandomAccessFile(basisdata.catatan().toFile(), "r")) {
            var awal = berkas.length();
            tindakan.lakukan();
            var isi = new byte[Math.toIntExact(berkas.length() - awal)];
            berkas.seek(awal);
            berkas.readFully(isi);
            return urai(new String(isi, StandardCharsets.UTF_8));
        }
    }

    private static List<Satu> urai(String teks) {
        var sesi = new LinkedHashMap<String, List<Satu>>();
        var urutan = new ArrayList<List<Satu>>();
        for (var catatan : teks.split(TANDA)) {
            var kepala = SESI.matcher(catatan);
            if (!kepala.lookingAt()) {
                continue;
            }
            // The server puts a tab before each further line of one entry.
            var entri = catatan.substring(kepala.end()).strip().replace("\n\t", "\n");
            var jalan = JALAN.matcher(entri);
            var isi = ISI.matcher(entri);
            if (jalan.matches()) {
                var satu = new Satu(tanyaan(jalan.group(1)), List.of());
                tambah(sesi, urutan, kepala.group(1), satu);
            } else if (isi.matches() && sesi.containsKey(kepala.group(1))) {
                var kini = sesi.get(kepala.group(1));
                kini.add(new Satu(kini.removeLast().sql(), nilai(isi.group(1))));
            }
        }
        return urutan.stream()
                .filter(Rekaman::milikHalaman)
                .flatMap(List::stream)
                .toList();
    }

    /** One transaction makes one group, and so does each statement outside of any. */
    private static void tambah(Map<String, List<Satu>> sesi, List<List<Satu>> urutan, String nomor, Satu satu) {
        var kini = sesi.get(nomor);
        var terbuka = kini != null
                && kini.getFirst().adalah("BEGIN")
                && !kini.getLast().adalah("COMMIT");
        if (!terbuka) {
            kini = new ArrayList<>();
            urutan.add(kini);
            sesi.put(nomor, kini);
        }
        kini.add(satu);
    }

    /** The program also works in the background; its transactions are told by what no page does. */
    private static boolean milikHalaman(List<Satu> kelompok) {
        var utuh = kelompok.getFirst().adalah("BEGIN") == kelompok.getLast().adalah("COMMIT");
        return utuh && kelompok.stream().noneMatch(s -> LATAR.matcher(s.sql()).find());
    }

    private static List<@Nullable String> nilai(String teks) {
        var hasil = new ArrayList<@Nullable String>();
        SATU_ISI.matcher(teks)
                .results()
                .forEach(r -> hasil.add(r.group(1) == null ? null : r.group(1).replace("''", "'")));
        return hasil;
    }

    private static String tanyaan(String sql) {
        return TEMPAT.matcher(sql.replace("?", "??"))
                .replaceAll(r -> r.group().startsWith("$") ? "?" : kutip(r.group()));
    }

    private static String kutip(String teks) {
        return java.util.regex.Matcher.quoteReplacement(teks);
    }

    private static void atur(Basisdata basisdata, String... perintah) throws SQLException {
        try (var koneksi = basisdata.sambungPenguasa();
                var pernyataan = koneksi.createStatement()) {
            for (var satu : perintah) {
                pernyataan.execute(satu);
            }
            pernyataan.execute("SELECT pg_reload_conf()");
        }
        LockSupport.parkNanos(SAMPAI_BERLAKU.toNanos());
    }

    @Override
    public void close() throws SQLException {
        atur(basisdata, "ALTER SYSTEM RESET log_statement", "ALTER SYSTEM RESET log_line_prefix");
    }
}
