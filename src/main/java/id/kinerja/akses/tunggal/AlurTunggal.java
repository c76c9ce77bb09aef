package id.kinerja.akses.tunggal;

import id.kinerja.akses.KukiSesi;
import id.kinerja.akses.KukiTitipan;
import id.kinerja.akses.PenyediaIdentitas;
import id.kinerja.akses.data.Titipan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must be remembered while somebody is at the provider: it is good once, for five minutes, in one browser. */
@Component
class AlurTunggal {

    private static final int BAGIAN = 5;

    private final Titipan titipan;

    AlurTunggal(Titipan titipan) {
        this.titipan = titipan;
    }

    /**
     * One way to the provider and back.
     *
     * @param keadaan the state that comes back with the answer
     * @param sekali the nonce that stands in the token
     * @param pembukti the PKCE verifier
     * @param lanjut where she wanted to go
     */
    record Alur(String penerbit, String keadaan, String sekali, String pembukti, String lanjut) {}

    /** @param tanda for the cookie */
    record Dimulai(String tanda, Alur alur) {}

    Dimulai mulai(PenyediaIdentitas penyedia, String lanjut) {
        var alur =
                new Alur(penyedia.penerbit(), KukiSesi.tandaBaru(), KukiSesi.tandaBaru(), KukiSesi.tandaBaru(), lanjut);
        var isi = String.join(
                "\n", List.of(alur.penerbit(), alur.keadaan(), alur.sekali(), alur.pembukti(), alur.lanjut()));
        return new Dimulai(titipan.simpan(KukiTitipan.TUNGGAL, null, isi), alur);
    }

    /** Used up by this. */
    Optional<Alur> ambil(String sidik) {
        return titipan.ambil(KukiTitipan.TUNGGAL, sidik)
                .map(t -> t.isi().split("\n", -1))
                .filter(b -> b.length == BAGIAN)
                .map(b -> new Alur(b[0], b[1], b[2], b[3], b[4]));
    }
}
