package id.kinerja.umpanbalik.taksir;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 1,0.36,0.64}, or the word {@code taksir}, which gives none. */
final class BilanganKoma implements ITypeConverter<Deret> {

    @Override
    public Deret convert(String tulisan) {
        if (tulisan.strip().equals("taksir")) {
            return new Deret(List.of());
        }
        try {
            return new Deret(
                    Arrays.stream(tulisan.split(",", -1)).map(Double::valueOf).toList());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("Bilangan dipisah koma, pecahan dengan titik, mis. 1,0.36,0.64.");
        }
    }
}
