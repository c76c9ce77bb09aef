package id.kinerja.dokumen.verifikasi;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.dokumen.data.TerbitTersimpan.Terbit;
import id.kinerja.dokumen.model.KodeDokumen;
import java.util.List;

/**
 * What anybody may know of a document.
 *
 * @param kode what was asked for, empty on the first visit
 * @param temuan the sentence at the top
 */
public record HalamanVerifikasi(boolean contoh, String kode, String temuan, String nada, List<Baris> baris) {

    public HalamanVerifikasi {
        baris = List.copyOf(baris);
    }

    public record Baris(String label, String isi) {}

    static HalamanVerifikasi kosong(boolean contoh) {
        return new HalamanVerifikasi(contoh, "", "", "", List.of());
    }

    static HalamanVerifikasi tidakAda(boolean contoh, String kode) {
        return new HalamanVerifikasi(contoh, kode, teks("dokumen.verifikasi.tidak-ada"), "err", List.of());
    }

    static HalamanVerifikasi ada(boolean contoh, Terbit t, boolean berlaku) {
        return new HalamanVerifikasi(
                contoh,
                KodeDokumen.berkelompok(t.kode()),
                teks(berlaku ? "dokumen.verifikasi.berlaku" : "dokumen.verifikasi.diganti"),
                berlaku ? "ok" : "perlu",
                List.of(
                        baris("jenis", t.perihal()),
                        baris("nomor", t.nomor()),
                        baris("tanggal", Format.waktu(t.terbit().toInstant())),
                        baris("atas-nama", t.subjek()),
                        baris("nip", t.subjekNip()),
                        baris("sidik", t.sidik())));
    }

    private static Baris baris(String kunci, String isi) {
        return new Baris(teks("dokumen.verifikasi." + kunci), isi);
    }
}
