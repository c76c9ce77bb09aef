package id.kinerja.situs.keamanan;

import id.kinerja.akses.MasukTunggal;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.situs.GagalMulai;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** As the operator set it; off without an issuer. */
@Component
class MasukTunggalTersetel implements MasukTunggal {

    private static final String AWAL = "kinerja.oidc.";

    private final Optional<PenyediaIdentitas> penyedia;

    MasukTunggalTersetel(Environment lingkungan) {
        var penerbit = isi(lingkungan, "penerbit", "");
        this.penyedia = penerbit.isEmpty() ? Optional.empty() : Optional.of(baca(penerbit, lingkungan));
    }

    @Override
    public Optional<PenyediaIdentitas> penyedia() {
        return penyedia;
    }

    private static PenyediaIdentitas baca(String penerbit, Environment lingkungan) {
        var klien = isi(lingkungan, "klien", "");
        var rahasia = isi(lingkungan, "rahasia", "");
        if (klien.isEmpty() || rahasia.isEmpty() || !penerbit.matches("https?://[^\\s?#]+")) {
            throw new GagalMulai("Masuk tunggal belum lengkap: KINERJA_OIDC_PENERBIT berisi alamat https, dan"
                    + " KINERJA_OIDC_KLIEN serta KINERJA_OIDC_RAHASIA harus diisi.");
        }
        return new PenyediaIdentitas(
                penerbit,
                klien,
                rahasia,
                isi(lingkungan, "klaim-nip", "nip"),
                isi(lingkungan, "nama", "akun instansi"),
                daftar(isi(lingkungan, "amr", "")),
                daftar(isi(lingkungan, "acr", "")));
    }

    private static String isi(Environment lingkungan, String nama, String bawaan) {
        return lingkungan.getProperty(AWAL + nama, bawaan).strip();
    }

    private static Set<String> daftar(String isi) {
        return StringUtils.commaDelimitedListToSet(isi.replace(" ", ""));
    }
}
