package id.kinerja.audit.perintah;

import id.kinerja.audit.model.BuktiDitolak;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small text files named on the command line. */
final class BerkasTeks {

    private static final long PALING = 1 << 20;

    private BerkasTeks() {}

    /** @throws BuktiDitolak where it cannot be read, is no text, or is far too large to be one of ours */
    static String baca(Path berkas) {
        try {
            if (Files.size(berkas) > PALING) {
                throw new BuktiDitolak(
                        "Berkas " + berkas + " terlalu besar untuk sebuah resi, titik periksa, atau kunci.");
            }
            return Files.readString(berkas);
        } catch (CharacterCodingException bukanTeks) {
            throw new BuktiDitolak("Berkas " + berkas + " bukan teks.");
        } catch (IOException tidakAda) {
            throw new BuktiDitolak("Berkas " + berkas + " tidak dapat dibaca: periksa nama dan izinnya.");
        }
    }
}
