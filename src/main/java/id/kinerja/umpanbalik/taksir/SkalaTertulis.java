package id.kinerja.umpanbalik.taksir;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 1..5}. */
final class SkalaTertulis implements ITypeConverter<int[]> {

    @Override
    public int[] convert(String tulisan) {
        try {
            var bagian = tulisan.split("\\.\\.", -1);
            var hasil = new int[] {Integer.parseInt(bagian[0].strip()), Integer.parseInt(bagian[1].strip())};
            if (bagian.length == 2 && hasil[0] < hasil[1] && hasil[0] >= Byte.MIN_VALUE && hasil[1] <= Byte.MAX_VALUE) {
                return hasil;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new TypeConversionException("Skala ditulis MIN..MAX, mis. 1..5.");
        }
        throw new TypeConversionException("Skala ditulis MIN..MAX, mis. 1..5.");
    }
}
