package id.kinerja.situs.perintah;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version written into the jar. */
final class Versi implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var versi = Optional.ofNullable(Versi.class.getPackage().getImplementationVersion());
        return new String[] {"Kinerja " + versi.orElse("(belum dikemas)")};
    }
}
