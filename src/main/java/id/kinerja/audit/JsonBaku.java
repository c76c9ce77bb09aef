package id.kinerja.audit;

import java.util.SortedMap;

/** JSON in the one form that RFC 8785 allows, for objects of strings. */
public final class JsonBaku {

    private JsonBaku() {}

    public static String objek(SortedMap<String, String> isi) {
        var hasil = new StringBuilder(64 * isi.size()).append('{');
        isi.forEach((kunci, nilai) -> {
            if (hasil.length() > 1) {
                hasil.append(',');
            }
            tulis(hasil, kunci);
            hasil.append(':');
            tulis(hasil, nilai);
        });
        return hasil.append('}').toString();
    }

    /** RFC 8785 §3.2.2.2: only what must be escaped is, and in the shortest way. */
    private static void tulis(StringBuilder hasil, String teks) {
        hasil.append('"');
        for (var n = 0; n < teks.length(); n++) {
            var c = teks.charAt(n);
            switch (c) {
                case '"' -> hasil.append("\\\"");
                case '\\' -> hasil.append("\\\\");
                case '\b' -> hasil.append("\\b");
                case '\t' -> hasil.append("\\t");
                case '\n' -> hasil.append("\\n");
                case '\f' -> hasil.append("\\f");
                case '\r' -> hasil.append("\\r");
                default -> {
                    if (c < ' ') {
                        hasil.append("\\u00").append(c < 16 ? "0" : "1").append(Character.forDigit(c & 15, 16));
                    } else {
                        hasil.append(c);
                    }
                }
            }
        }
        hasil.append('"');
    }
}
