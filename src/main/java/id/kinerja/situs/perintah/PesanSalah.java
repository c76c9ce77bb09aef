package id.kinerja.situs.perintah;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Indonesian what is wrong with a command line. */
final class PesanSalah {

    private PesanSalah() {}

    static int salahTulis(ParameterException e, String[] args) {
        var baris = e.getCommandLine();
        System.err.println(pesan(e));
        System.err.println("Lihat: " + baris.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String pesan(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException tidakDikenal ->
                "Tidak dikenal: " + String.join(" ", tidakDikenal.getUnmatched()) + ".";
            case MissingParameterException kurang ->
                "Belum diisi: "
                        + kurang.getMissing().stream().map(PesanSalah::nama).collect(Collectors.joining(", ")) + ".";
            case OverwrittenOptionException ganda -> "Ditulis dua kali: " + nama(ganda.getOverwritten()) + ".";
            default -> nilai(e);
        };
    }

    private static String nilai(ParameterException e) {
        var isian = e.getArgSpec();
        var nilai = e.getValue();
        if (isian == null || nilai == null) {
            return String.valueOf(e.getMessage());
        }
        return "Nilai \"%s\" tidak sah untuk %s.".formatted(nilai, nama(isian));
    }

    private static String nama(@Nullable ArgSpec isian) {
        if (isian instanceof OptionSpec pilihan) {
            return pilihan.longestName();
        }
        return isian == null ? "" : isian.paramLabel();
    }
}
