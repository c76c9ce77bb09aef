package id.kinerja.akses.data;

import static kinerja.tabel.Tables.AKSES_FAKTOR;
import static kinerja.tabel.Tables.AKSES_PEMULIHAN;

import id.kinerja.akses.model.Segel;
import id.kinerja.bersama.AturanDilanggar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that second factors are sealed with. It is made when the first one is set up and lies beside the data, outside
 * the database: a copy of the tables alone opens no account.
 */
@Component
public class KunciFaktor {

    private static final Logger LOG = LoggerFactory.getLogger(KunciFaktor.class);
    private static final SecureRandom ACAK = new SecureRandom();

    private final DSLContext sql;
    private final Path berkas;
    private @Nullable Segel segel;

    KunciFaktor(DSLContext sql, @Value("${kinerja.faktor.kunci:./data/kunci-faktor}") Path berkas) {
        this.sql = sql;
        this.berkas = berkas;
    }

    /** Refuses where secrets are stored already but their key is not here. */
    public synchronized Segel segel() {
        var ada = segel;
        if (ada == null) {
            ada = new Segel(kunci(), ACAK);
            segel = ada;
        }
        return ada;
    }

    private byte[] kunci() {
        try {
            if (!Files.exists(berkas)) {
                if (sql.fetchExists(AKSES_FAKTOR) || sql.fetchExists(AKSES_PEMULIHAN)) {
                    LOG.error("Second factors cannot be checked: {} is missing", berkas);
                    throw new AturanDilanggar("akses.faktor.tolak.kunci");
                }
                buat();
            }
            var isi = Base64.getDecoder().decode(Files.readString(berkas).strip());
            if (isi.length == Segel.PANJANG_KUNCI) {
                return isi;
            }
        } catch (IOException | IllegalArgumentException rusak) {
            LOG.error(
                    "The key of second factors cannot be read: {}",
                    rusak.getClass().getSimpleName());
            throw new AturanDilanggar("akses.faktor.tolak.kunci");
        }
        LOG.error("The key of second factors has not {} bytes", Segel.PANJANG_KUNCI);
        throw new AturanDilanggar("akses.faktor.tolak.kunci");
    }

    private void buat() throws IOException {
        var isi = new byte[Segel.PANJANG_KUNCI];
        ACAK.nextBytes(isi);
        var folder = berkas.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(berkas, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(berkas, Base64.getEncoder().encodeToString(isi) + "\n", StandardOpenOption.WRITE);
    }
}
