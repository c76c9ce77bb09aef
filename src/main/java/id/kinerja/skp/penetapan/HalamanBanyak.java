package id.kinerja.skp.penetapan;

import java.util.List;

/** Several plans before they are set together. */
public record HalamanBanyak(int tahun, String ringkasan, List<Rencana> rencana, List<Perilakunya> perilaku) {

    public HalamanBanyak {
        rencana = List.copyOf(rencana);
        perilaku = List.copyOf(perilaku);
    }

    /**
     * One plan.
     *
     * @param perubahan why it changes a plan in force, empty for a new plan
     * @param kosong how many of the seven values have no expectation yet
     */
    public record Rencana(
            String id,
            int versi,
            String nama,
            String jabatan,
            String url,
            List<Hasil> hasil,
            List<String> saran,
            String kosong,
            String perubahan) {

        public Rencana {
            hasil = List.copyOf(hasil);
            saran = List.copyOf(saran);
        }
    }

    /** One RHK with its targets in one line. */
    public record Hasil(String uraian, String target) {}

    /** One value, for the expectation that goes to all. */
    public record Perilakunya(String kode, String label) {}
}
