package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.AKSES_PERAN;
import static kinerja.tabel.Tables.EVALUASI_HASIL;
import static kinerja.tabel.Tables.EVALUASI_ORGANISASI;
import static kinerja.tabel.Tables.EVALUASI_RIWAYAT;
import static kinerja.tabel.Tables.ORGANISASI_JABATAN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_PENEMPATAN;
import static kinerja.tabel.Tables.PEGAWAI_PROFIL;
import static kinerja.tabel.Tables.PERENCANAAN_INDIKATOR;
import static kinerja.tabel.Tables.PERENCANAAN_SIMPUL;
import static kinerja.tabel.Tables.PERENCANAAN_TARGET;
import static kinerja.tabel.Tables.SIKLUS_PERIODE;
import static kinerja.tabel.Tables.SIKLUS_TAHUN;
import static kinerja.tabel.Tables.SKP_BUKTI;
import static kinerja.tabel.Tables.SKP_INDIKATOR;
import static kinerja.tabel.Tables.SKP_LAMPIRAN;
import static kinerja.tabel.Tables.SKP_PERILAKU;
import static kinerja.tabel.Tables.SKP_REALISASI;
import static kinerja.tabel.Tables.SKP_RENCANA_AKSI;
import static kinerja.tabel.Tables.SKP_RHK;
import static kinerja.tabel.Tables.SKP_RIWAYAT;
import static kinerja.tabel.Tables.SKP_SKP;
import static kinerja.tabel.Tables.UMPANBALIK_CATATAN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Gathers rows as COPY text, by table, in an order in which each row finds what it points to. */
final class Salinan {

    /** Each table after the ones it points to. */
    private static final List<Table<?>> URUTAN = List.of(
            AKSES_AKUN,
            ORGANISASI_UNIT,
            ORGANISASI_JABATAN,
            AKSES_PERAN,
            SIKLUS_TAHUN,
            SIKLUS_PERIODE,
            PEGAWAI_PROFIL,
            PEGAWAI_PENEMPATAN,
            PERENCANAAN_SIMPUL,
            PERENCANAAN_INDIKATOR,
            PERENCANAAN_TARGET,
            SKP_SKP,
            SKP_RHK,
            SKP_INDIKATOR,
            SKP_PERILAKU,
            SKP_LAMPIRAN,
            SKP_RIWAYAT,
            SKP_RENCANA_AKSI,
            SKP_REALISASI,
            SKP_BUKTI,
            UMPANBALIK_CATATAN,
            EVALUASI_ORGANISASI,
            EVALUASI_HASIL,
            EVALUASI_RIWAYAT);

    private final Map<Table<?>, StringBuilder> isi = new LinkedHashMap<>();

    Salinan() {
        URUTAN.forEach(tabel -> isi.put(tabel, new StringBuilder()));
    }

    /** One row; the values stand in the order of the table's columns. */
    void baris(Table<?> tabel, @Nullable Object... nilai) {
        if (nilai.length != tabel.fields().length) {
            throw new IllegalArgumentException(tabel.getName() + " has " + tabel.fields().length + " columns");
        }
        var teks = Isi.ada(isi.get(tabel));
        for (var i = 0; i < nilai.length; i++) {
            if (i > 0) {
                teks.append('\t');
            }
            sel(teks, nilai[i]);
        }
        teks.append('\n');
    }

    private static void sel(StringBuilder teks, @Nullable Object nilai) {
        if (nilai == null) {
            teks.append("\\N");
            return;
        }
        var s = nilai.toString();
        for (var i = 0; i < s.length(); i++) {
            var c = s.charAt(i);
            switch (c) {
                case '\\' -> teks.append("\\\\");
                case '\t' -> teks.append("\\t");
                case '\n' -> teks.append("\\n");
                case '\r' -> teks.append("\\r");
                default -> teks.append(c);
            }
        }
    }

    /** Hands over what was gathered, table by table, and starts anew. */
    void ambil(BiConsumer<Table<?>, String> penerima) {
        isi.forEach((tabel, teks) -> {
            if (!teks.isEmpty()) {
                penerima.accept(tabel, teks.toString());
                teks.setLength(0);
            }
        });
    }
}
