package id.kinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The way into the embedded database of a server that is running. */
final class Basisdata {

    private static final int BARIS_PORT = 3;

    private final Path folder;
    private final String sandi;
    private final String port;

    Basisdata(Path folder) throws IOException {
        this.folder = folder;
        this.sandi = Files.readString(folder.resolve("sandi-basisdata")).strip();
        this.port = Files.readAllLines(folder.resolve("basisdata/postmaster.pid"))
                .get(BARIS_PORT)
                .strip();
    }

    /** As the program itself; values are sent as text and typed by the server, as they were noted down. */
    Connection sambung() throws SQLException {
        return sambung("kinerja");
    }

    /** As the superuser, who may change what the server notes down. */
    Connection sambungPenguasa() throws SQLException {
        return sambung("postgres");
    }

    /** What the server writes down about itself. */
    Path catatan() {
        return folder.resolve("postgresql.log");
    }

    private Connection sambung(String pengguna) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%s/kinerja?currentSchema=kinerja,public&stringtype=unspecified"
                .formatted(port);
        return DriverManager.getConnection(url, pengguna, sandi);
    }
}
