package id.kinerja.dokumen;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Gives documents out: with a number, a code that cannot be guessed, and the fingerprint kept for the verification page. */
public interface PenerbitDokumen {

    /**
     * What is to be given out.
     *
     * @param jenis kind, such as "SKP"; {@code dokumen.jenis.<jenis>} in teks/ words it
     * @param versi the state of the object that the document shows; the same state is given out under the same number
     * @param tahun the year in its number
     * @param perihal its title for whoever verifies it
     */
    record Permintaan(String jenis, UUID objek, String versi, int tahun, String perihal, String nama, String nip) {}

    /**
     * What the document itself must show.
     *
     * @param alamat where it is verified; only the path where the installation does not know its own address
     * @param qr the address as a picture, a data URI
     */
    record Pengesahan(String kode, String nomor, String alamat, String qr, Instant saat) {}

    /** A document that is being given out; {@code lama}: its fingerprint is on record. */
    record Terbitan(Permintaan permintaan, Pengesahan sah, String lama) {}

    /** Makes and records a document in the transaction of the caller, and answers its content. */
    byte[] terbitkan(Permintaan permintaan, Function<Pengesahan, byte[]> pembuat);

    /** First half, for many at once: number and code, new or those of the same state. */
    Terbitan siapkan(Permintaan permintaan, String dasar);

    /** Second half: records the content; where it is not what is on record, it is made once more under a new number. */
    byte[] catat(Terbitan terbitan, byte[] isi, Function<Pengesahan, byte[]> pembuat);

    /** The address of the installation as it is known here and now; empty where it is not. */
    String dasar();
}
