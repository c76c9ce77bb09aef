package id.kinerja.umpanbalik.taksir;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 1,0.36,0.64}, or the word {@code taksir}, which gives none. */
final class BilanganKoma implements ITypeConverter<double[]> {

    @Override
    public double[] convert(String tulisan) {
        if (tulisan.strip().equals("taksir")) {
            return new double[0];
        }
        try {
            return Arrays.stream(tulisan.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new TypeConversionException("Bilangan dipisah koma, pecahan dengan titik, mis. 1,0.36,0.64.");
        }
    }
}
