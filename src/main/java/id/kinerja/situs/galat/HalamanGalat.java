package id.kinerja.situs.galat;

import static id.kinerja.bersama.Teks.teks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and one way forward.
 *
 * @param pesan why, and what to do next
 * @param tulisan what was typed into the refused form, so that it can be copied
 * @param nomor reference number to tell the helpdesk, null when there is nothing to trace
 */
public record HalamanGalat(
        int status,
        String judul,
        String pesan,
        String tombol,
        String url,
        List<String> tulisan,
        @Nullable String nomor) {

    public HalamanGalat {
        tulisan = List.copyOf(tulisan);
    }

    /** The page for an HTTP status; {@code nomor} finds the log entry. */
    public static HalamanGalat untuk(int status, @Nullable String nomor) {
        return switch (status) {
            case 403 -> buat(403, teks("situs.galat.403.judul"), teks("situs.galat.403.pesan"), nomor);
            case 404 -> buat(404, teks("situs.galat.404.judul"), teks("situs.galat.404.pesan"), nomor);
            case 409 -> buat(409, teks("situs.galat.409.judul"), teks("situs.galat.409.pesan"), nomor);
            case 413 -> buat(413, teks("situs.galat.413.judul"), teks("situs.galat.413.pesan"), nomor);
            case 405 -> buat(405, teks("situs.galat.405.judul"), teks("situs.galat.405.pesan"), nomor);
            case 422 -> buat(422, teks("situs.galat.422.judul"), teks("situs.galat.400.pesan"), nomor);
            case 419 -> buat(419, teks("situs.galat.419.judul"), teks("situs.galat.419.pesan"), nomor);
            case 429 -> buat(429, teks("situs.galat.429.judul"), teks("situs.galat.429.pesan"), nomor);
            case 503 -> buat(503, teks("situs.galat.503.judul"), teks("situs.galat.503.pesan"), nomor);
            default ->
                status < 500
                        ? buat(status, teks("situs.galat.400.judul"), teks("situs.galat.400.pesan"), nomor)
                        : buat(status, teks("situs.galat.500.judul"), teks("situs.galat.500.pesan"), nomor);
        };
    }

    /** The same page with a sentence of its own, such as why a rule refused an act. */
    public HalamanGalat denganPesan(String pesanLain) {
        return new HalamanGalat(status, judul, pesanLain, tombol, url, tulisan, nomor);
    }

    /** The same page with the way back to where the person came from. */
    public HalamanGalat denganKembali(String alamat) {
        return new HalamanGalat(status, judul, pesan, teks("situs.galat.sebelumnya"), alamat, tulisan, nomor);
    }

    /** The same page with what was typed. */
    public HalamanGalat denganTulisan(List<String> ketikan) {
        return new HalamanGalat(status, judul, pesan, tombol, url, ketikan, nomor);
    }

    private static HalamanGalat buat(int status, String judul, String pesan, @Nullable String nomor) {
        return new HalamanGalat(status, judul, pesan, teks("situs.galat.kembali"), "/", List.of(), nomor);
    }
}
