package id.kinerja.bersama;

import java.util.UUID;

/** Pengenal seorang pegawai. */
public record PegawaiId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
