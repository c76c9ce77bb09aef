package id.kinerja.situs.catatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.kinerja.halaman.Tamu;
import id.kinerja.uji.UjiWeb;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** No NIP and no secret stands in the log, also where the operator lets everything be written. */
@UjiWeb(contoh = true)
@ExtendWith(OutputCaptureExtension.class)
class LogTanpaNipTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogTanpaNipTest.class);
    private static final List<String> CEREWET = List.of("org.springframework", "org.jooq", "id.kinerja");
    private static final String SALAH = "sandi yang salah sekali";

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void bicara() {
        CEREWET.forEach(l -> tingkat(l, LogLevel.TRACE));
    }

    @AfterEach
    void diam() {
        CEREWET.forEach(l -> tingkat(l, null));
        tingkat("id.kinerja", LogLevel.INFO);
    }

    private static void tingkat(String nama, @org.jspecify.annotations.Nullable LogLevel tingkat) {
        LoggingSystem.get(LogTanpaNipTest.class.getClassLoader()).setLogLevel(nama, tingkat);
    }

    @Test
    void requests_leave_none(CapturedOutput keluaran, DSLContext db) throws Exception {
        var tamu = new Tamu(mvc, List.of());
        tamu.kirim("/masuk", "nip", Tamu.RATNA, "sandi", SALAH);
        tamu.kirim("/masuk", "nip", "19880412 201101 2 008", "sandi", SALAH);
        tamu.kirim("/masuk", "nip", "199901012024031099", "sandi", SALAH);
        tamu.kirim(get("/masuk").param("lanjut", "/pegawai?cari=" + Tamu.RATNA));
        var ratna = Tamu.masuk(mvc, Tamu.RATNA);
        ratna.buka("/skp");
        ratna.buka("/tidak-ada/" + Tamu.RATNA);
        ratna.kirim("/akun/sandi", "kini", Tamu.SANDI, "baru", SALAH, "ulangi", "lain");
        var wayan = Tamu.masuk(mvc, Tamu.WAYAN).sebagai("PENGELOLA_INSTANSI");
        wayan.buka("/pegawai?cari=" + Tamu.RATNA);
        db.execute("ALTER TABLE skp_skp RENAME TO skp_hilang");
        ratna.kirim(get("/skp").param("cari", Tamu.RATNA));
        db.execute("ALTER TABLE skp_hilang RENAME TO skp_skp");
        assertThat(keluaran.getAll())
                .contains("POST /masuk", "relation \"skp_skp\" does not exist")
                .doesNotContain(Tamu.RATNA, "19880412 201101 2 008", "199901012024031099", Tamu.WAYAN)
                .doesNotContain(SALAH, Tamu.SANDI)
                .doesNotContain(ratna.kuki().getFirst().getValue());
    }

    @Test
    void messages_arguments_and_causes_are_masked(CapturedOutput keluaran) {
        LOG.error("gagal untuk {}", Tamu.RATNA, new IllegalStateException("Key (nip)=(" + Tamu.DIAN + ") exists"));
        LOG.info("tulisan 19880412 201101 2 008 dan nomor 1234567890123456789, 12345678901234567");
        assertThat(keluaran.getAll())
                .contains("gagal untuk ******************", "(nip)=(******************) exists")
                .contains("nomor 1234567890123456789, 12345678901234567")
                .doesNotContain(Tamu.RATNA, Tamu.DIAN, "19880412 201101");
    }
}
