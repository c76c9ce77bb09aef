package id.kinerja.pelindungan.datasaya;

import java.util.List;

/** The printed copy. */
public record NaskahData(String nama, String dibuat, List<HalamanData> bab) {

    public NaskahData {
        bab = List.copyOf(bab);
    }
}
