package id.kinerja.pelindungan.datasaya;

import java.util.List;

/** The printed copy. */
public record NaskahData(String kaki, List<HalamanData> bab) {

    public NaskahData {
        bab = List.copyOf(bab);
    }
}
