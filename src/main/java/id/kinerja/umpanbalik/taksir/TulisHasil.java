package id.kinerja.umpanbalik.taksir;

import id.kinerja.rasch.Faset;
import id.kinerja.rasch.Taksiran;
import java.io.IOException;

/** Writes the tables of a result. */
final class TulisHasil {

    private static final String ELEMEN =
            "facet,element,status,score,count,measure,model_se,infit_mnsq,infit_z,outfit_mnsq,outfit_z,fair_average";

    private final FolderHasil folder;
    private final Hasil hasil;

    TulisHasil(FolderHasil folder, Hasil hasil) {
        this.folder = folder;
        this.hasil = hasil;
    }

    void tulis() throws IOException {
        elemen();
        pasangan();
        tahap2();
        tanda();
    }

    private void elemen() throws IOException {
        var t = hasil.taksiran();
        try (var csv = folder.tabel("elemen.csv", ELEMEN)) {
            faset(csv, "ratee", t.ratee());
            faset(csv, "rater", t.rater());
            faset(csv, "item", t.butir());
            ambang(csv, t);
        }
    }

    private static void faset(PenulisCsv csv, String nama, Faset faset) throws IOException {
        for (var e : faset) {
            var c = e.cocok();
            csv.sel(nama)
                    .sel(e.nama())
                    .sel(e.status().kode())
                    .bulat(Math.round(e.skor()))
                    .bulat(Math.round(e.banyak()));
            csv.angka(e.ukuran()).angka(e.galat()).angka(c.infit()).angka(c.infitZ());
            csv.angka(c.outfit()).angka(c.outfitZ()).angka(e.rataAdil()).akhir();
        }
    }

    /** The upper category names a threshold; with several groups of items the group stands before it. */
    private static void ambang(PenulisCsv csv, Taksiran t) throws IOException {
        boolean berkelompok = t.ambang().getLast().kelompok() > 0;
        for (var a : t.ambang()) {
            csv.sel("threshold").sel((berkelompok ? a.kelompok() + 1 + ":" : "") + a.kategori());
            csv.kosong(3).angka(a.ukuran()).angka(a.galat()).kosong(5).akhir();
        }
    }

    private void pasangan() throws IOException {
        var d = hasil.taksiran().rancangan();
        try (var csv = folder.tabel("pasangan.csv", "ratee,rater,pair_measure,pair_var")) {
            for (int p = 0; p < d.banyakPasangan(); p++) {
                csv.sel(d.nama().ratee().get(d.ratee(p))).sel(d.nama().rater().get(d.rater(p)));
                csv.angka(hasil.pasangan().ukuran()[p])
                        .angka(hasil.pasangan().ragam()[p])
                        .akhir();
            }
        }
    }

    private void tahap2() throws IOException {
        var nama = hasil.taksiran().rancangan().nama();
        var h = hasil.tahap2();
        try (var csv = folder.tabel("tahap2.csv", "kind,element,value,se")) {
            csv.sel("mu").sel("").angka(h.mu()).angka(h.galatMu()).akhir();
            for (int n = 0; n < h.ratee().length; n++) {
                csv.sel("ratee")
                        .sel(nama.ratee().get(n))
                        .angka(h.ratee()[n])
                        .angka(h.galatRatee()[n])
                        .akhir();
            }
            for (int j = 0; j < h.rater().length; j++) {
                csv.sel("rater")
                        .sel(nama.rater().get(j))
                        .angka(h.rater()[j])
                        .angka(h.galatRater()[j])
                        .akhir();
            }
        }
    }

    private void tanda() throws IOException {
        try (var csv = folder.tabel("tanda.csv", "code,element,statistic,threshold,n,sentence,sentence_en")) {
            for (var t : hasil.tanda()) {
                csv.sel(t.kode().name())
                        .sel(t.elemen())
                        .angka(t.statistik())
                        .angka(t.ambang())
                        .bulat(t.n());
                csv.sel(t.kalimat().id()).sel(t.kalimat().en()).akhir();
            }
        }
    }
}
