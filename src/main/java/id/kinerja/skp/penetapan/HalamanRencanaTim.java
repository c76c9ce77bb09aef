package id.kinerja.skp.penetapan;

import id.kinerja.bersama.tata.Pilihan;
import java.util.List;

/** The plans of the people I rate, those that wait for me first. */
public record HalamanRencanaTim(
        int tahun, String status, String cari, List<Pilihan> pilihan, List<Baris> baris, int menunggu) {

    public HalamanRencanaTim {
        pilihan = List.copyOf(pilihan);
        baris = List.copyOf(baris);
    }

    /** One person; {@code url} is empty where there is no plan to open. */
    public record Baris(
            String id,
            String nama,
            String jabatan,
            String status,
            String nada,
            String rhk,
            String diajukan,
            String url,
            boolean menunggu) {}
}
