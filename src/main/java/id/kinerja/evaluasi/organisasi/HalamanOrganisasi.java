package id.kinerja.evaluasi.organisasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Potongan;
import id.kinerja.bersama.tata.Halamanke;
import id.kinerja.bersama.tata.Pilihan;
import id.kinerja.evaluasi.data.OrganisasiTersimpan;
import id.kinerja.evaluasi.model.Periode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The units of one's scope with their capaian in one period. */
public record HalamanOrganisasi(
        String uraian,
        String periode,
        List<Pilihan> semuaPeriode,
        String cari,
        String tampil,
        List<Baris> baris,
        Halamanke halamanke) {

    public HalamanOrganisasi {
        semuaPeriode = List.copyOf(semuaPeriode);
        baris = List.copyOf(baris);
    }

    /** One unit. */
    public record Baris(
            String url, String nama, String induk, String status, String nada, String predikat, String aksi) {

        Baris denganAksi(String lain) {
            return new Baris(url, nama, induk, status, nada, predikat, lain);
        }
    }

    /** The same list for those who may only read it. */
    HalamanOrganisasi hanyaBaca() {
        var lihat = teks("evaluasi.antrean.lihat");
        var dibaca = baris.stream().map(b -> b.denganAksi(lihat)).toList();
        return new HalamanOrganisasi(uraian, periode, semuaPeriode, cari, tampil, dibaca, halamanke);
    }

    public List<Pilihan> pilihanTampil() {
        return List.of(new Pilihan("belum", teks("evaluasi.organisasi.belum-saja")));
    }

    static HalamanOrganisasi susun(
            Periode p, List<Periode> semua, String cari, boolean belum, Potongan<OrganisasiTersimpan.Unit> isi) {
        var alamat = "/evaluasi/organisasi?periode=" + p.id() + "&tampil=" + (belum ? "belum" : "") + "&cari="
                + URLEncoder.encode(cari, StandardCharsets.UTF_8) + "&";
        return new HalamanOrganisasi(
                teks("evaluasi.organisasi.uraian", p.nama(), Format.tanggal(p.batasPenetapan())),
                p.id().toString(),
                semua.stream()
                        .map(x -> new Pilihan(x.id().toString(), x.nama()))
                        .toList(),
                cari,
                belum ? "belum" : "",
                isi.isi().stream().map(u -> baris(u, p)).toList(),
                Halamanke.dari(isi.nomor(), isi.ukuran(), isi.jumlah(), alamat));
    }

    private static Baris baris(OrganisasiTersimpan.Unit u, Periode p) {
        var c = u.capaian();
        var tetap = c != null && c.tetap();
        return new Baris(
                "/evaluasi/organisasi/" + u.id() + "?periode=" + p.id(),
                u.nama(),
                u.induk(),
                teks("evaluasi.organisasi.status." + (c == null ? "BELUM" : c.tetap() ? "DITETAPKAN" : "DRAF")),
                tetap ? "ok" : u.bolehTetap() ? "perlu" : "",
                c == null ? "" : c.predikat().label(),
                teks(
                        tetap
                                ? "evaluasi.antrean.lihat"
                                : u.bolehTetap() ? "evaluasi.organisasi.tetapkan" : "evaluasi.organisasi.siapkan"));
    }
}
