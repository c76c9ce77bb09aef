package id.kinerja.halaman;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The hidden fields of a page, which are what its button sends. */
final class Isian {

    private static final Pattern TERSEMBUNYI = Pattern.compile("<input(\\s[\\w-]+(=\"[^\"]*\")?)*>");
    private static final Pattern VERSI = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");

    private Isian() {}

    static String[] tersembunyi(String html) {
        var hasil = new ArrayList<String>();
        var cocok = TERSEMBUNYI.matcher(html.substring(html.indexOf("<main")));
        while (cocok.find()) {
            var nama = atribut(cocok.group(), "name");
            if (atribut(cocok.group(), "type").equals("hidden") && !nama.equals("_csrf")) {
                hasil.addAll(List.of(nama, HtmlUtils.htmlUnescape(atribut(cocok.group(), "value"))));
            }
        }
        return hasil.toArray(String[]::new);
    }

    static String versi(String html) {
        var cocok = VERSI.matcher(html);
        assertThat(cocok.find()).isTrue();
        return cocok.group(1);
    }

    private static String atribut(String unsur, String nama) {
        var cocok = Pattern.compile(" " + nama + "=\"([^\"]*)\"").matcher(unsur);
        return cocok.find() ? cocok.group(1) : "";
    }
}
