package id.kinerja.bersama.tata;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One signature under an official form: the day above it, then who signs. */
public record TandaTangan(String tanggal, String sebagai, String nama, String nip) {

    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    public static TandaTangan pegawai(String tanggal, KopFormulir.Pihak pihak) {
        return dari(tanggal, teks("bersama.formulir.ttd-pegawai"), pihak);
    }

    public static TandaTangan penilai(String tanggal, KopFormulir.Pihak pihak) {
        return dari(tanggal, teks("bersama.formulir.ttd-penilai"), pihak);
    }

    private static TandaTangan dari(String tanggal, String sebagai, KopFormulir.Pihak pihak) {
        var nip = pihak.nip().isEmpty() ? "" : teks("bersama.formulir.ttd-nip", Format.nip(pihak.nip()));
        return new TandaTangan(tanggal, sebagai, pihak.nama(), nip);
    }

    /** The day of a moment in western Indonesia, or the words for a moment that has not come. */
    public static String hari(@Nullable OffsetDateTime waktu, String belum) {
        return waktu == null
                ? belum
                : Format.tanggal(waktu.atZoneSameInstant(ZONA).toLocalDate());
    }
}
