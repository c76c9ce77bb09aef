package id.kinerja.dokumen.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are accepted as evidence, told by their first bytes and, inside ZIP containers, by the name. */
enum JenisBerkas {
    PDF("application/pdf", ".pdf", "255044462d"),
    PNG("image/png", ".png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", ".jpg", "ffd8ff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", "504b0304"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", "504b0304");

    private final String tipe;
    private final String akhiran;
    private final String awal;

    JenisBerkas(String tipe, String akhiran, String awal) {
        this.tipe = tipe;
        this.akhiran = akhiran;
        this.awal = awal;
    }

    String tipe() {
        return tipe;
    }

    /** The kind that both the content and the name agree on. */
    static Optional<JenisBerkas> kenali(byte[] kepala, String nama) {
        var kecil = nama.toLowerCase(Locale.ROOT).replaceFirst("\\.jpeg$", ".jpg");
        for (var jenis : values()) {
            if (jenis.cocok(kepala) && kecil.endsWith(jenis.akhiran)) {
                return Optional.of(jenis);
            }
        }
        return Optional.empty();
    }

    /** Makes the file what it says it is, or refuses it. */
    void bersihkan(Path berkas) throws IOException {
        switch (this) {
            case PNG, JPEG -> GambarBersih.bersihkan(berkas, this == PNG);
            case DOCX -> IsiOffice.pastikan(berkas, "word");
            case XLSX -> IsiOffice.pastikan(berkas, "xl");
            case PPTX -> IsiOffice.pastikan(berkas, "ppt");
            case PDF -> {}
        }
    }

    private boolean cocok(byte[] kepala) {
        return HexFormat.of().formatHex(kepala).startsWith(awal);
    }
}
