package id.kinerja.situs.perintah;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen at start, by flag or by environment. The flag wins. */
final class Pilihan {

    @Option(
            names = "--port",
            paramLabel = "NOMOR",
            defaultValue = "${env:KINERJA_PORT:-8080}",
            description = "Port tempat melayani peramban; juga KINERJA_PORT (bawaan: 8080). 0 = port bebas mana pun.")
    int port;

    @Option(
            names = "--port-kelola",
            paramLabel = "NOMOR",
            defaultValue = "${env:KINERJA_PORT_KELOLA:--1}",
            description = "Port untuk kesehatan dan ukuran, hanya dari komputer ini; juga KINERJA_PORT_KELOLA."
                    + " Tanpa ini tidak dibuka.")
    int portKelola = -1;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:KINERJA_DATA:-data}",
            description = "Folder tempat data disimpan; juga KINERJA_DATA (bawaan: ./data).")
    Path data = Path.of("data");

    @Option(
            names = "--db-url",
            paramLabel = "ALAMAT",
            defaultValue = "${env:KINERJA_DB_URL}",
            description = "Alamat PostgreSQL 15+ milik sendiri, mis. postgresql://server/kinerja; juga KINERJA_DB_URL."
                    + " Tanpa ini dipakai PostgreSQL bawaan.")
    @Nullable
    String dbUrl;

    @Option(
            names = "--db-user",
            paramLabel = "NAMA",
            defaultValue = "${env:KINERJA_DB_USER:-kinerja}",
            description = "Pengguna PostgreSQL; juga KINERJA_DB_USER (bawaan: kinerja)."
                    + " Sandinya hanya lewat KINERJA_DB_PASSWORD.")
    String dbUser = "kinerja";

    @Option(names = "--tanpa-contoh", description = "Mulai kosong, tanpa instansi contoh.")
    boolean tanpaContoh;

    @Option(
            names = "--contoh",
            description = "Isi instansi contoh juga pada PostgreSQL milik sendiri, bila masih kosong.")
    boolean contoh;

    @Option(
            names = "--contoh-pegawai",
            paramLabel = "JUMLAH",
            defaultValue = "400",
            description = "Banyaknya pegawai pada instansi contoh (bawaan: 400).")
    int contohPegawai;

    /** Starts, shows a page to itself and ends, so that the virtual machine can note what a start needs. */
    @Option(names = "--latihan", hidden = true)
    boolean latihan;

    Optional<String> basisdataLuar() {
        return Optional.ofNullable(dbUrl).filter(alamat -> !alamat.isBlank());
    }

    /** The invented organisation comes by itself only into the trial database, never into someone's own server. */
    boolean bolehContoh() {
        return !tanpaContoh && (contoh || basisdataLuar().isEmpty());
    }
}
