package id.kinerja.situs.perintah;

import id.kinerja.bersama.Perintah;
import id.kinerja.bersama.PerintahMandiri;
import id.kinerja.situs.GagalMulai;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code kinerja} itself: without a subcommand it serves. */
@Command(
        name = "kinerja",
        description = "Pengelolaan kinerja pegawai ASN. Tanpa perintah, program melayani peramban.",
        descriptionHeading = "%n",
        synopsisSubcommandLabel = "[PERINTAH]",
        sortOptions = false,
        versionProvider = Versi.class)
public final class BarisPerintah implements Callable<Integer> {

    /** Not an exit code: the server runs on after this method has returned. */
    public static final int TETAP_JALAN = -1;

    private static final int BATAS_PORT = 65_535;

    private final Class<?> program;

    @Mixin
    private final Pilihan pilihan = new Pilihan();

    @Spec
    private CommandSpec susunan = CommandSpec.create();

    private BarisPerintah(Class<?> program) {
        this.program = program;
    }

    /** Runs what the arguments ask for and returns the exit code, or {@link #TETAP_JALAN} while serving. */
    public static int jalankan(Class<?> program, String... args) {
        // Silence until Spring has read how to log: the database starts before that.
        LoggingSystem.get(program.getClassLoader()).beforeInitialize();
        var akar = new BarisPerintah(program);
        var baris = new CommandLine(akar);
        lengkapi(baris.getCommandSpec());
        baris.getCommandSpec()
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Tampilkan versi.")
                        .build());
        ServiceLoader.load(Perintah.class).forEach(perintah -> sambungkan(baris, perintah));
        baris.setExecutionStrategy(akar::pilih);
        baris.setParameterExceptionHandler(PesanSalah::salahTulis);
        baris.setExecutionExceptionHandler((e, _, _) -> laporkan(e));
        return baris.execute(args);
    }

    private static void sambungkan(CommandLine akar, Perintah perintah) {
        var induk = akar;
        if (!perintah.kelompok().isEmpty()) {
            induk = Optional.ofNullable(akar.getSubcommands().get(perintah.kelompok()))
                    .orElseGet(() -> kelompok(akar, perintah.kelompok()));
        }
        var baru = new CommandLine(perintah);
        lengkapi(baru.getCommandSpec());
        induk.addSubcommand(baru);
        if (perintah instanceof PerintahMandiri) {
            return;
        }
        baru.getCommandSpec().addMixin("pilihan", CommandSpec.forAnnotatedObject(new Pilihan()));
    }

    private static CommandLine kelompok(CommandLine akar, String nama) {
        var susunan = CommandSpec.create().name(nama);
        susunan.usageMessage().description("Kelompok perintah " + nama + ".");
        lengkapi(susunan);
        var baru = new CommandLine(susunan);
        akar.addSubcommand(nama, baru);
        return baru;
    }

    private static void lengkapi(CommandSpec susunan) {
        susunan.usageMessage()
                .autoWidth(true)
                .synopsisHeading("Pemakaian: ")
                .optionListHeading("%nPilihan:%n")
                .parameterListHeading("%nIsian:%n")
                .commandListHeading("%nPerintah:%n");
        susunan.addOption(OptionSpec.builder("--help")
                .usageHelp(true)
                .description("Tampilkan bantuan ini.")
                .build());
    }

    /** Help and version first, then the innermost command; a bare group shows its own help. */
    private int pilih(ParseResult hasil) {
        var bantuanDiminta = CommandLine.executeHelpRequest(hasil);
        if (bantuanDiminta != null) {
            return bantuanDiminta;
        }
        var terdalam = hasil;
        while (terdalam.hasSubcommand()) {
            terdalam = terdalam.subcommand();
        }
        var pelaku = terdalam.commandSpec().userObject();
        try {
            if (pelaku instanceof PerintahMandiri mandiri) {
                return mandiri.jalankan();
            }
            if (pelaku instanceof Perintah perintah) {
                var mixin = terdalam.commandSpec().mixins().get("pilihan");
                var pilihannya = mixin == null ? pilihan : (Pilihan) mixin.userObject();
                return new Peladen(program, pilihannya).laksanakan(perintah);
            }
            if (pelaku == this) {
                return call();
            }
        } catch (GagalMulai e) {
            return laporkan(e);
        }
        terdalam.commandSpec().commandLine().usage(System.err);
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        pastikanAda(pilihan.port, 0);
        pastikanAda(pilihan.portKelola, -1);
        if (pilihan.contohPegawai < 1) {
            throw new CommandLine.ParameterException(
                    susunan.commandLine(), "Banyaknya pegawai contoh paling sedikit 1.");
        }
        new Peladen(program, pilihan).layani();
        return pilihan.latihan ? CommandLine.ExitCode.OK : TETAP_JALAN;
    }

    private void pastikanAda(int port, int terkecil) {
        if (port < terkecil || port > BATAS_PORT) {
            throw new CommandLine.ParameterException(
                    susunan.commandLine(), "Port %d tidak ada: pilih 0 sampai 65535.".formatted(port));
        }
    }

    private static int laporkan(Exception e) {
        if (e instanceof GagalMulai) {
            System.err.println(e.getMessage());
        } else {
            System.err.println("Program berhenti karena kesalahan tak terduga:");
            e.printStackTrace();
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
