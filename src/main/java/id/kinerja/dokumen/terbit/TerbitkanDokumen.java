package id.kinerja.dokumen.terbit;

import id.kinerja.dokumen.PenerbitDokumen;
import id.kinerja.dokumen.data.TerbitTersimpan;
import id.kinerja.dokumen.model.KodeDokumen;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Service
class TerbitkanDokumen implements PenerbitDokumen {

    private final TerbitTersimpan tersimpan;
    private final Clock jam;
    private final String alamat;

    TerbitkanDokumen(TerbitTersimpan tersimpan, Clock jam, @Value("${kinerja.alamat:}") String alamat) {
        this.tersimpan = tersimpan;
        this.jam = jam;
        this.alamat = alamat.strip().replaceFirst("/$", "");
    }

    @Override
    @Transactional
    public byte[] terbitkan(Permintaan permintaan, Function<Pengesahan, byte[]> pembuat) {
        var terbitan = siapkan(permintaan, dasar());
        return catat(terbitan, pembuat.apply(terbitan.sah()), pembuat);
    }

    @Override
    public Terbitan siapkan(Permintaan permintaan, String dasar) {
        return tersimpan
                .terakhir(permintaan)
                .map(t -> new Terbitan(
                        permintaan, sah(t.kode(), t.nomor(), dasar, t.terbit().toInstant()), t.sidik()))
                .orElseGet(() -> baru(permintaan, dasar));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] catat(Terbitan terbitan, byte[] isi, Function<Pengesahan, byte[]> pembuat) {
        var sidik = sidik(isi);
        if (sidik.equals(terbitan.lama())) {
            return isi;
        }
        if (!terbitan.lama().isEmpty()) {
            var alamatLama = terbitan.sah().alamat();
            var ulang = baru(terbitan.permintaan(), alamatLama.substring(0, alamatLama.indexOf("/verifikasi/")));
            return catat(ulang, pembuat.apply(ulang.sah()), pembuat);
        }
        var sah = terbitan.sah();
        var saat = sah.saat().atZone(jam.getZone()).toOffsetDateTime();
        var kode = KodeDokumen.baca(sah.kode()).orElseThrow();
        tersimpan.catat(terbitan.permintaan(), kode, sah.nomor(), sidik, saat);
        return isi;
    }

    private Terbitan baru(Permintaan p, String dasar) {
        var saat = OffsetDateTime.now(jam).truncatedTo(ChronoUnit.SECONDS).toInstant();
        var sah = sah(KodeDokumen.baru(), KodeDokumen.nomor(p.jenis(), p.tahun()), dasar, saat);
        return new Terbitan(p, sah, "");
    }

    private static Pengesahan sah(String kode, String nomor, String dasar, Instant saat) {
        var tujuan = dasar + "/verifikasi/" + kode;
        return new Pengesahan(KodeDokumen.berkelompok(kode), nomor, tujuan, GambarKode.dari(tujuan), saat);
    }

    @Override
    public String dasar() {
        if (!alamat.isEmpty() || RequestContextHolder.getRequestAttributes() == null) {
            return alamat;
        }
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static String sidik(byte[] isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
