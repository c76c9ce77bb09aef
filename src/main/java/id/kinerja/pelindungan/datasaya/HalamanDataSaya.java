package id.kinerja.pelindungan.datasaya;

import java.util.List;

/** Every kind of data that is held, why, and how long. */
public record HalamanDataSaya(List<Baris> baris, boolean bolehMinta) {

    public HalamanDataSaya {
        baris = List.copyOf(baris);
    }

    public record Baris(String url, String nama, String guna, String dasar, String lama) {}

    static HalamanDataSaya susun(List<KumpulanData.Kelas> semua, boolean bolehMinta) {
        return new HalamanDataSaya(
                semua.stream()
                        .map(k -> new Baris(
                                "/data-saya/" + k.sumber().jenis(),
                                KalimatData.nama(k.sumber()),
                                KalimatData.guna(k.sumber()),
                                KalimatData.dasar(k.sumber()),
                                k.retensi().kalimat()))
                        .toList(),
                bolehMinta);
    }
}
