package id.kinerja.skp.matriks;

import java.util.List;

/** What would be sent, person by person, before it is. */
public record HalamanDraf(int tahun, int mulai, String ringkasan, boolean ada, List<Orang> orang) {

    public HalamanDraf {
        orang = List.copyOf(orang);
    }

    /** One person; {@code sebab} says why she gets nothing, empty when she does. */
    public record Orang(String nama, String jabatan, String sebab, List<Hasil> hasil) {

        public Orang {
            hasil = List.copyOf(hasil);
        }
    }

    /** One RHK that would be made, and the leader's RHK it serves. */
    public record Hasil(String uraian, String pimpinan, String target) {}
}
