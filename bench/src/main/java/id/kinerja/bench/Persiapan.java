package id.kinerja.bench;

import id.kinerja.bench.Ragam.Kelompok;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs the people in before anything is measured, and finds their pages the way a reader would: by links. */
final class Persiapan {

    private static final int PALING_BANYAK_FORMULIR = 8;
    private static final String ID = "[0-9a-f-]{36}";
    private static final Pattern PERAN_PIMPINAN = Pattern.compile("name=\"pilihan\" value=\"(PIMPINAN[^\"]*)\"");

    /** Who of the sample can play a part; spread evenly over the province, and the same ones every time. */
    private static final String CALON_PEGAWAI = """
            SELECT k.nip FROM pegawai_kedudukan k JOIN skp_skp s ON s.pegawai_id = k.pegawai_id
            WHERE s.status = 'DITETAPKAN' AND k.bawahan = 0 ORDER BY md5(k.nip), s.id LIMIT ?""";

    private static final String CALON_PENILAI = """
            SELECT k.nip FROM pegawai_kedudukan k
            WHERE EXISTS (SELECT FROM evaluasi_hasil h WHERE h.penilai_id = k.pegawai_id AND h.status = 'DIAJUKAN')
            ORDER BY md5(k.nip) LIMIT ?""";
    /** The leader of the whole province first; then heads of its bodies and heads of units inside them by turns. */
    private static final String CALON_PIMPINAN = """
            SELECT nip FROM (
                SELECT k.nip, row_number() OVER (
                    PARTITION BY p.akun_id IS NULL
                    ORDER BY p.akun_id IS NOT NULL AND p.lingkup_unit_id IS NULL DESC, md5(k.nip)) AS giliran
                FROM pegawai_kedudukan k JOIN akses_akun a ON a.nip = k.nip
                LEFT JOIN akses_peran p ON p.akun_id = a.id AND p.peran = 'PIMPINAN'
                WHERE k.kepala AND k.bawahan > 0) t
            ORDER BY giliran, nip LIMIT ?""";

    private final Peladen peladen;
    private final HttpClient klien = HttpClient.newHttpClient();
    private int masuk;
    private long lamaMasuk;

    Persiapan(Peladen peladen) {
        this.peladen = peladen;
    }

    /** So many people in the proportions of the mix. */
    List<Orang> siapkan(int jumlah) throws IOException, InterruptedException, SQLException {
        var semua = new ArrayList<Orang>();
        for (var kelompok : Kelompok.values()) {
            var perlu = Math.max(1, Math.round(jumlah * Ragam.bagian(kelompok) / 100f));
            var calon = calon(kelompok, 2 * perlu + 20).iterator();
            kumpulkan(kelompok, perlu, calon, semua);
        }
        return semua;
    }

    private void kumpulkan(Kelompok kelompok, int perlu, Iterator<String> calon, List<Orang> semua)
            throws IOException, InterruptedException {
        for (var ada = 0; ada < perlu; ) {
            if (!calon.hasNext()) {
                throw new IOException(
                        "Contoh ini tidak punya %d orang untuk %s: kurangi --pemakai.".formatted(perlu, kelompok));
            }
            var satu = satu(kelompok, calon.next());
            if (satu.isPresent()) {
                semua.add(satu.get());
                ada++;
            }
        }
    }

    /** Mean time of one sign-in in milliseconds, one after the other. */
    double lamaMasuk() {
        return lamaMasuk / 1e6 / masuk;
    }

    private List<String> calon(Kelompok kelompok, int batas) throws IOException, SQLException {
        var sql = switch (kelompok) {
            case PEGAWAI -> CALON_PEGAWAI;
            case PENILAI -> CALON_PENILAI;
            case PIMPINAN -> CALON_PIMPINAN;
        };
        try (var koneksi = new Basisdata(peladen.folder()).sambung();
                var tanya = koneksi.prepareStatement(sql)) {
            tanya.setInt(1, batas);
            var hasil = new ArrayList<String>();
            try (var jawaban = tanya.executeQuery()) {
                while (jawaban.next()) {
                    hasil.add(jawaban.getString(1));
                }
            }
            return hasil;
        }
    }

    private Optional<Orang> satu(Kelompok kelompok, String nip) throws IOException, InterruptedException {
        var orang = new Pengunjung(klien, peladen.alamat());
        var awal = System.nanoTime();
        if (!orang.masuk(nip)) {
            throw new IOException("Pegawai contoh " + nip.substring(0, 4) + "… tidak dapat masuk.");
        }
        lamaMasuk += System.nanoTime() - awal;
        masuk++;
        return switch (kelompok) {
            case PEGAWAI -> pegawai(orang);
            case PENILAI -> penilai(orang);
            case PIMPINAN -> pimpinan(orang);
        };
    }

    /** Nobody where this person's realisation of the present period cannot be written any more. */
    private static Optional<Orang> pegawai(Pengunjung orang) throws IOException, InterruptedException {
        var skp = orang.buka("/skp").tujuan();
        var lembar = orang.buka("/realisasi").tujuan();
        if (skp.isEmpty() || lembar.isEmpty()) {
            return Optional.empty();
        }
        var html = orang.buka(lembar).isi();
        var formulir = Pengunjung.ruas(potong(html, "id=\"form-realisasi\"", "</form>"));
        var ruas = formulir.keySet().stream()
                .filter(r -> r.startsWith("keterangan-"))
                .findFirst();
        if (ruas.isEmpty()) {
            return Optional.empty();
        }
        var versi = formulir.remove("versi");
        formulir.remove(ruas.get());
        return Optional.of(new Orang(
                Kelompok.PEGAWAI, orang.kepalaKuki(), skp, lembar, Pengunjung.sandikan(formulir), ruas.get(), versi));
    }

    private static Optional<Orang> penilai(Pengunjung orang) throws IOException, InterruptedException {
        var formulir = Pengunjung.tautan(orang.buka("/evaluasi").isi(), "/evaluasi/" + ID).stream()
                .limit(PALING_BANYAK_FORMULIR)
                .toList();
        return formulir.isEmpty()
                ? Optional.empty()
                : Optional.of(pembaca(Kelompok.PENILAI, orang, String.join(" ", formulir)));
    }

    private static Optional<Orang> pimpinan(Pengunjung orang) throws IOException, InterruptedException {
        // The shortest key has no unit in it: that is the whole province.
        var peran = PERAN_PIMPINAN
                .matcher(orang.buka("/peran").isi())
                .results()
                .map(r -> r.group(1))
                .min(Comparator.comparingInt(String::length));
        if (peran.isPresent()) {
            orang.kirim("/peran", Map.of("pilihan", peran.get()));
        }
        var dasbor = orang.buka("/unit/kemajuan");
        if (dasbor.status() != 200) {
            return Optional.empty();
        }
        var alamat = new ArrayList<>(List.of("/unit/kemajuan"));
        alamat.addAll(Pengunjung.tautan(dasbor.isi(), "/evaluasi/sebaran\\?[^\"]+"));
        return Optional.of(pembaca(Kelompok.PIMPINAN, orang, String.join(" ", alamat)));
    }

    private static Orang pembaca(Kelompok kelompok, Pengunjung orang, String alamat) {
        return new Orang(kelompok, orang.kepalaKuki(), alamat, "", "", "", "");
    }

    private static String potong(String html, String dari, String sampai) {
        var awal = html.indexOf(dari);
        return awal < 0 ? "" : html.substring(awal, html.indexOf(sampai, awal));
    }
}
