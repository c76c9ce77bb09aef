package id.kinerja.akses.sesi;

import java.util.List;

/** Where one is signed in. */
public record HalamanSesi(List<Baris> baris) {

    public HalamanSesi {
        baris = List.copyOf(baris);
    }

    /** One sign-in; {@code sini} is the one that shows this page. */
    public record Baris(
            String id, String perangkat, String cara, String alamat, String sejak, String terakhir, boolean sini) {}

    public boolean adaLain() {
        return baris.stream().anyMatch(b -> !b.sini());
    }
}
