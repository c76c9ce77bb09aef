package id.kinerja.skp.bahasa;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Perintah;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How often each remark on the wording of plans is made. */
@Command(name = "bahasa", description = "Menghitung seberapa sering tiap saran bahasa kena pada SKP satu tahun.")
public final class PerintahBahasa implements Perintah {

    @Option(names = "--tahun", paramLabel = "TAHUN", required = true, description = "Tahun kinerja.")
    private int tahun;

    /** For the service loader. */
    public PerintahBahasa() {}

    @Override
    public String kelompok() {
        return "skp";
    }

    @Override
    public int jalankan(BeanFactory layanan) {
        var h = layanan.getBean(HitungBahasa.class).hitung(tahun);
        System.out.printf(
                "%s SKP, %s RHK, %s indikator. Tanpa saran: %s RHK (%s).%n",
                Format.angka(h.rencana()),
                Format.angka(h.rhk()),
                Format.angka(h.indikator()),
                Format.angka(h.rhkBersih()),
                Format.persen(h.rhkBersih(), h.rhk()));
        h.kena()
                .forEach((kode, n) ->
                        System.out.printf("%-14s %8s RHK  %s%n", kode, Format.angka(n), Format.persen(n, h.rhk())));
        return 0;
    }
}
