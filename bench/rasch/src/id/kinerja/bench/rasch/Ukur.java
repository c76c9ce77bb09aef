package id.kinerja.bench.rasch;

import id.kinerja.rasch.PenyusunRancangan;
import id.kinerja.rasch.Rancangan;
import id.kinerja.rasch.Setelan;
import id.kinerja.rasch.Taksiran;
import id.kinerja.rasch.tahap2.HasilTahap2;
import id.kinerja.rasch.tahap2.PengukurPasangan;
import id.kinerja.rasch.tahap2.Ragam;
import id.kinerja.rasch.tahap2.Tahap2;
import id.kinerja.rasch.tahap2.UkuranPasangan;
import id.kinerja.rasch.taksir.Pekerja;
import id.kinerja.rasch.taksir.Penaksir;

/** Everything that is estimated from one set of drawn ratings. */
record Ukur(Rancangan d, Taksiran jmle, UkuranPasangan pasangan, HasilTahap2 tahap2, Pekerja pekerja) {

    static Rancangan rancangan(Pembangkit p, int[][][] nilai) {
        var susun = new PenyusunRancangan();
        for (int n = 0; n < nilai.length; n++) {
            for (int k = 0; k < nilai[n].length; k++) {
                for (int i = 0; i < Pembangkit.BUTIR; i++) {
                    susun.tambah(
                            Pembangkit.nama(n),
                            Pembangkit.nama(p.penilai[n][k]),
                            Pembangkit.butir(i),
                            nilai[n][k][i]);
                }
            }
        }
        return susun.susun();
    }

    static int[][][] tarik(Pembangkit p) {
        var nilai = new int[p.theta.length][Pembangkit.PENILAI][];
        for (int n = 0; n < nilai.length; n++) {
            for (int k = 0; k < Pembangkit.PENILAI; k++) {
                nilai[n][k] = p.nilai(n, p.penilai[n][k]);
            }
        }
        return nilai;
    }

    /** With the given components, or with estimated ones where {@code ragam} is null. */
    static Ukur dari(Rancangan d, Ragam ragam) {
        var pekerja = new Pekerja(1);
        var jmle = new Penaksir(Setelan.BAWAAN).taksir(d);
        var pasangan = PengukurPasangan.ukur(jmle, pekerja);
        var kedua = new Tahap2(d, pasangan, Tahap2.Peran.satu(d));
        return new Ukur(d, jmle, pasangan, kedua.ukur(ragam == null ? kedua.taksirRagam() : ragam, pekerja), pekerja);
    }
}
