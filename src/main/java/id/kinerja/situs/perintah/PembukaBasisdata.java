package id.kinerja.situs.perintah;

import id.kinerja.situs.GagalMulai;
import id.kinerja.situs.basisdata.Basisdata;
import id.kinerja.situs.basisdata.BasisdataLuar;
import id.kinerja.situs.basisdata.BasisdataTertanam;
import id.kinerja.situs.basisdata.KunciFolder;
import id.kinerja.situs.basisdata.Migrasi;
import id.kinerja.situs.basisdata.Sambungan;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses the database. What can be refused at once is refused at once; the slow rest is left for later. */
final class PembukaBasisdata {

    private PembukaBasisdata() {}

    static Supplier<Basisdata> untukMelayani(Pilihan pilihan) {
        return luar(pilihan).orElseGet(() -> {
            var kunci = KunciFolder.coba(pilihan.data)
                    .orElseThrow(() -> new GagalMulai(
                            "Folder data %s sedang dipakai salinan Kinerja yang lain: hentikan dahulu, atau pilih folder lain dengan --data."
                                    .formatted(pilihan.data)));
            return () -> termigrasi(BasisdataTertanam.mulai(pilihan.data, kunci));
        });
    }

    /** A subcommand may run beside the server: then it joins the database that the server has opened. */
    static Supplier<Basisdata> untukPerintah(Pilihan pilihan) {
        return luar(pilihan)
                .orElseGet(() -> KunciFolder.coba(pilihan.data)
                        .<Supplier<Basisdata>>map(
                                kunci -> () -> termigrasi(BasisdataTertanam.mulai(pilihan.data, kunci)))
                        .orElseGet(() -> () -> BasisdataTertanam.menumpang(pilihan.data)
                                .orElseThrow(() -> new GagalMulai(
                                        "Folder data %s sedang dibuka salinan Kinerja yang lain: ulangi sebentar lagi."
                                                .formatted(pilihan.data)))));
    }

    private static Optional<Supplier<Basisdata>> luar(Pilihan pilihan) {
        return pilihan.basisdataLuar().map(alamat -> {
            var sandi =
                    Optional.ofNullable(System.getenv("KINERJA_DB_PASSWORD")).orElse("");
            var basisdata = BasisdataLuar.buka(Sambungan.untuk(alamat, pilihan.dbUser, sandi));
            return () -> termigrasi(basisdata);
        });
    }

    private static Basisdata termigrasi(Basisdata basisdata) {
        try {
            new Migrasi(basisdata.sambungan()).jalankan();
            return basisdata;
        } catch (RuntimeException e) {
            basisdata.close();
            throw e;
        }
    }
}
