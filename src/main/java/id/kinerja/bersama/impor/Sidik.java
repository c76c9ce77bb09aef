package id.kinerja.bersama.impor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sums up a plan and the versions it rests on. */
public final class Sidik {

    private final MessageDigest sha;

    public Sidik() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }

    public void tambah(Object... isi) {
        for (var i : isi) {
            sha.update(String.valueOf(i).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
    }

    public String selesai(List<Temuan> temuan) {
        temuan.forEach(t -> tambah(t.nomor(), t.kolom(), t.kunci()));
        return HexFormat.of().formatHex(sha.digest());
    }
}
