package id.kinerja.pekerjaan.jalan;

import id.kinerja.bersama.pekerjaan.JenisPekerjaan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of work that the modules bring. */
@Component
public class RagamPekerjaan {

    private final Map<String, JenisPekerjaan> menurutKunci;

    RagamPekerjaan(List<JenisPekerjaan> semua) {
        this.menurutKunci = semua.stream().collect(Collectors.toUnmodifiableMap(JenisPekerjaan::kunci, j -> j));
    }

    public JenisPekerjaan satu(String kunci) {
        var jenis = menurutKunci.get(kunci);
        if (jenis == null) {
            throw new IllegalStateException("Jenis pekerjaan tidak dikenal: " + kunci);
        }
        return jenis;
    }
}
