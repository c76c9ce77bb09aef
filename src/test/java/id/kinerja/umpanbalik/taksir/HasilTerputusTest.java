package id.kinerja.umpanbalik.taksir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.kinerja.Kinerja;
import id.kinerja.rasch.Simulasi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, whose disk is full or which is stopped: nothing half-written stays behind. */
@EnabledOnOs(OS.LINUX)
class HasilTerputusTest {

    private static final int TUNGGU_DETIK = 120;

    @TempDir
    private Path folder;

    private Path nilai(int orang) throws IOException {
        var baris = new ArrayList<String>();
        baris.add("ratee,rater,item,rating");
        new Simulasi(orang, 10, 5)
                .nilai(5, 0.2)
                .forEach(x -> baris.add(String.join(",", x.ratee(), x.rater(), x.butir(), "" + x.label())));
        return Files.write(folder.resolve("nilai.csv"), baris);
    }

    private static List<String> java(Path berkas, Path keluar) {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-cp",
                jalurKelas(),
                Kinerja.class.getName(),
                "umpanbalik",
                "taksir",
                berkas.toString(),
                "--utas=1",
                "--out",
                keluar.toString());
    }

    private static String jalurKelas() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jalur -> !jalur.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Process mulai(List<String> depan, List<String> perintah) throws IOException {
        var semua = new ArrayList<>(depan);
        semua.addAll(perintah);
        return new ProcessBuilder(semua)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("terminal.txt").toFile())
                .start();
    }

    private String akhir(Process proses, int kode) throws Exception {
        try {
            assertThat(proses.waitFor(TUNGGU_DETIK, TimeUnit.SECONDS)).isTrue();
        } finally {
            proses.destroyForcibly();
        }
        var kata = Files.readString(folder.resolve("terminal.txt"));
        assertThat(proses.exitValue()).as(kata).isEqualTo(kode);
        return kata;
    }

    private List<String> isi() throws IOException {
        try (var ada = Files.list(folder)) {
            return ada.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    /** The operating system refuses to write beyond 16 KB a file: elemen.csv breaks off in the middle. */
    @Test
    void a_file_that_cannot_be_written_to_its_end_leaves_nothing_behind() throws Exception {
        var berkas = nilai(400);
        var bash = List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "bash");
        var kata = akhir(mulai(bash, java(berkas, folder.resolve("hasil"))), 1);
        assertThat(kata).contains("tidak dapat ditulis", "sisa ruang cakram", "Tidak ada hasil yang ditulis");
        assertThat(isi()).containsExactly("nilai.csv", "terminal.txt");
        akhir(mulai(List.of(), java(berkas, folder.resolve("hasil"))), 0);
        assertThat(folder.resolve("hasil/elemen.csv")).exists();
        assertThat(Files.size(folder.resolve("hasil/elemen.csv"))).isGreaterThan(16 * 1024);
    }

    /** A disk of 64 KB in a name space of its own; skipped where the system does not let us make one. */
    @Test
    void a_full_disk_leaves_nothing_behind() throws Exception {
        var cakram = Files.createDirectory(folder.resolve("cakram"));
        var pasang = "mount -t tmpfs -o size=64k tmpfs " + cakram + " && ";
        var boleh = mulai(List.of("unshare", "-rm", "sh", "-c"), List.of(pasang + "true"));
        assumeThat(boleh.waitFor()).isZero();
        var berkas = nilai(1500);
        var sh = List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                pasang + "\"$@\"; kode=$?; ls -A " + cakram + " | wc -l; exit $kode",
                "sh");
        var kata = akhir(mulai(sh, java(berkas, cakram.resolve("hasil"))), 1);
        assertThat(kata).contains("No space left on device", "Tidak ada hasil yang ditulis");
        assertThat(kata.strip()).endsWith("\n0");
        var besar = new ArrayList<>(java(berkas, cakram.resolve("hasil")));
        besar.add("--besar");
        var kataBesar = akhir(mulai(sh, besar), 1);
        assertThat(kataBesar).as("ratings kept on that disk").contains("No space left on device");
        assertThat(kataBesar.strip()).endsWith("\n0");
    }

    @Test
    void ctrl_c_leaves_nothing_behind() throws Exception {
        var proses = mulaiLaluTunggu(nilai(12_000), sementara -> true);
        assertThat(proses.isAlive()).isTrue();
        isyarat(proses, "INT");
        akhir(proses, 130);
        assertThat(isi()).containsExactly("nilai.csv", "terminal.txt");
    }

    /** The program is held still once the second table has been begun, so Ctrl-C meets it in the middle of writing. */
    @Test
    void ctrl_c_while_the_tables_are_written_leaves_nothing_behind() throws Exception {
        var proses = mulaiLaluTunggu(nilai(12_000), sementara -> Files.exists(sementara.resolve("pasangan.csv")));
        isyarat(proses, "STOP");
        assertThat(isi()).as("stopped in time").doesNotContain("hasil");
        isyarat(proses, "INT");
        isyarat(proses, "CONT");
        akhir(proses, 130);
        assertThat(isi()).containsExactly("nilai.csv", "terminal.txt");
    }

    /** A folder that is there already and empty is taken whole or stays empty. */
    @Test
    void ctrl_c_leaves_an_empty_folder_empty() throws Exception {
        var hasil = Files.createDirectory(folder.resolve("hasil"));
        var proses = mulaiLaluTunggu(nilai(12_000), sementara -> Files.exists(sementara.resolve("elemen.csv")));
        isyarat(proses, "INT");
        akhir(proses, 130);
        assertThat(hasil).isEmptyDirectory();
        assertThat(isi()).containsExactly("hasil", "nilai.csv", "terminal.txt");
    }

    /** Waits until the unfinished folder is there and looks as wanted. */
    private Process mulaiLaluTunggu(Path berkas, Predicate<Path> sampai) throws IOException {
        // A process started in the background may have the signal ignored; env puts it back.
        var proses = mulai(List.of("env", "--default-signal=INT"), java(berkas, folder.resolve("hasil")));
        var batas = System.nanoTime() + TimeUnit.SECONDS.toNanos(TUNGGU_DETIK);
        while (isi().stream()
                        .filter(n -> n.startsWith(".hasil."))
                        .map(folder::resolve)
                        .noneMatch(sampai)
                && proses.isAlive()
                && System.nanoTime() < batas) {
            LockSupport.parkNanos(500_000);
        }
        return proses;
    }

    private static void isyarat(Process proses, String nama) throws Exception {
        assertThat(new ProcessBuilder(List.of("kill", "-" + nama, String.valueOf(proses.pid())))
                        .start()
                        .waitFor())
                .isZero();
    }
}
