package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.DataDitolak;
import id.kinerja.rasch.Skala;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 1..5}. */
final class SkalaTertulis implements ITypeConverter<Skala> {

    private static final Pattern BENTUK = Pattern.compile("(-?\\d{1,3})\\.\\.(-?\\d{1,3})");

    @Override
    public Skala convert(String tulisan) {
        var cocok = BENTUK.matcher(tulisan.strip());
        if (!cocok.matches()) {
            throw new TypeConversionException("Skala ditulis MIN..MAX, mis. 1..5.");
        }
        int rendah = Integer.parseInt(cocok.group(1));
        int tinggi = Integer.parseInt(cocok.group(2));
        if (rendah >= tinggi || rendah < Byte.MIN_VALUE || tinggi > Byte.MAX_VALUE) {
            throw new TypeConversionException("Skala harus naik, dari -128 sampai 127.");
        }
        try {
            return new Skala(rendah, tinggi);
        } catch (DataDitolak e) {
            throw new TypeConversionException("Skala paling banyak " + (Skala.LANGKAH_MAKS + 1) + " kategori.");
        }
    }
}
