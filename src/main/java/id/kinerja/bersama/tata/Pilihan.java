package id.kinerja.bersama.tata;

/** One option of a select or of radio cards. */
public record Pilihan(String nilai, String label, String keterangan) {

    public Pilihan(String nilai, String label) {
        this(nilai, label, "");
    }
}
