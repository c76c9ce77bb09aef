package id.kinerja.bench;

import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code bin/bench}: one subcommand for each thing that is measured. */
@Command(
        name = "bin/bench",
        mixinStandardHelpOptions = true,
        description = "Mengukur Kinerja yang berjalan seperti yang dijalankan bin/run.",
        subcommands = {
            Halaman.class,
            Mulai.class,
            Contoh.class,
            Masuk.class,
            Pernyataan.class,
            Log.class,
            Tahun.class,
            Cetak.class,
            Pohon.class
        })
public final class Bench implements Runnable {

    @Spec
    private CommandSpec susunan = CommandSpec.create();

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((e, _, _) -> gagal(e))
                .execute(args));
    }

    private static int gagal(Exception e) {
        System.err.println(e instanceof IOException ? e.getMessage() : e.toString());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        susunan.commandLine().usage(System.out);
    }
}
