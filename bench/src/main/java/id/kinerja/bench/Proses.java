package id.kinerja.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** A running process with its children, as Linux accounts for them in /proc. */
record Proses(long pid) {

    private static final double DETAK_PER_DETIK = 100;
    private static final int KOLOM_UTIME = 11;
    private static final int KOLOM_CSTIME = 14;
    private static final double KB_PER_MB = 1024;

    /** Processor time that this process and its children have used so far, in seconds; also of children that have ended. */
    double cpu() {
        return semua().mapToDouble(Proses::cpuSatu).sum();
    }

    /** The same for this process alone. */
    double cpuSendiri() {
        return cpuSatu(pid);
    }

    /** Resident memory in MB. Pages that processes share count once: their parts are added up (PSS). */
    double memori() {
        return semua().mapToDouble(p -> kb(p, "smaps_rollup", "Pss:")).sum() / KB_PER_MB;
    }

    /** Resident memory of this process alone in MB, as ps and top show it (RSS). */
    double rss() {
        return kb(pid, "status", "VmRSS:") / KB_PER_MB;
    }

    /** The highest RSS that this process has ever had, in MB. */
    double rssTertinggi() {
        return kb(pid, "status", "VmHWM:") / KB_PER_MB;
    }

    private LongStream semua() {
        var anak = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), anak);
    }

    private static double cpuSatu(long pid) {
        var isi = baca(Path.of("/proc", Long.toString(pid), "stat"));
        if (isi.isEmpty()) {
            return 0;
        }
        // The name in parentheses may hold spaces; the numbers begin after it.
        var kolom = isi.substring(isi.lastIndexOf(')') + 2).split(" ");
        var detak = 0L;
        for (var i = KOLOM_UTIME; i <= KOLOM_CSTIME; i++) {
            detak += Long.parseLong(kolom[i]);
        }
        return detak / DETAK_PER_DETIK;
    }

    private static double kb(long pid, String berkas, String nama) {
        return baca(Path.of("/proc", Long.toString(pid), berkas))
                .lines()
                .filter(baris -> baris.startsWith(nama))
                .mapToDouble(baris -> Double.parseDouble(baris.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty where the process has ended meanwhile. */
    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (java.nio.file.NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("No such process")) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
