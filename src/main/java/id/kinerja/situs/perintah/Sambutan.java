package id.kinerja.situs.perintah;

import id.kinerja.bersama.AdminPertama;
import id.kinerja.bersama.AkunContoh;
import id.kinerja.bersama.DataContoh;
import id.kinerja.bersama.ModeContoh;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is printed when the pages can be reached: the address, and how to get in. */
@Component
class Sambutan {

    private final ModeContoh mode;
    private final ObjectProvider<DataContoh> contoh;
    private final ObjectProvider<AdminPertama> adminPertama;

    Sambutan(ModeContoh mode, ObjectProvider<DataContoh> contoh, ObjectProvider<AdminPertama> adminPertama) {
        this.mode = mode;
        this.contoh = contoh;
        this.adminPertama = adminPertama;
    }

    String teks(int port) {
        var alamat = "http://localhost:" + port;
        var pembuka = "%nKinerja siap di %s (Ctrl-C untuk berhenti)%n".formatted(alamat);
        if (mode.aktif()) {
            return pembuka
                    + contoh.stream()
                            .map(DataContoh::akun)
                            .map(Sambutan::daftar)
                            .collect(Collectors.joining());
        }
        return pembuka
                + adminPertama.stream()
                        .flatMap(admin -> admin.tautanPath().stream())
                        .map(jalur ->
                                "%nBelum ada akun. Buat administrator pertama lewat tautan sekali pakai ini:%n  %s%s%n"
                                        .formatted(alamat, jalur))
                        .collect(Collectors.joining());
    }

    private static String daftar(List<AkunContoh> akun) {
        return akun.stream()
                .map(a -> "  %-32s %-18s  %-16s %s%n".formatted(a.peran(), a.nip(), a.sandi(), a.nama()))
                .collect(Collectors.joining(
                        "", "%nInstansi contoh. Akun yang dapat dicoba (peran, NIP, sandi, nama):%n".formatted(), ""));
    }
}
