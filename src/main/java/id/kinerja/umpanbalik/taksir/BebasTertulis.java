package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Bebas;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code ratee} or {@code rater}. */
final class BebasTertulis implements ITypeConverter<Bebas> {

    @Override
    public Bebas convert(String tulisan) {
        return switch (tulisan.strip()) {
            case "ratee" -> Bebas.RATEE;
            case "rater" -> Bebas.RATER;
            default -> throw new TypeConversionException("Faset bebas: ratee atau rater.");
        };
    }
}
