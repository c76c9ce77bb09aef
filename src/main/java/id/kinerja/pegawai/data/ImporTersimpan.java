package id.kinerja.pegawai.data;

import static kinerja.tabel.Tables.PEGAWAI_IMPOR;
import static org.jooq.Records.mapping;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Uuid7;
import id.kinerja.bersama.impor.Pemeriksaan;
import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.lembar.Lembar;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Uploads that wait to be applied. Nobody sees another account's upload, and a day later it is gone. */
@Repository
public class ImporTersimpan {

    private static final Duration UMUR = Duration.ofHours(24);
    private static final String SEL = "\u001f";
    private static final String BARIS = "\u001e";

    /** An upload as its page shows it. */
    public record Ringkas(
            UUID id,
            String jenis,
            String berkas,
            String lingkup,
            String temuan,
            String sidik,
            int baru,
            int berubah,
            int sama,
            int salah,
            String status) {

        public List<Temuan> daftarTemuan() {
            var hasil = new ArrayList<Temuan>();
            for (var baris : pecah(temuan, BARIS)) {
                var s = pecah(baris, SEL);
                var isi = s.subList(4, s.size());
                hasil.add(new Temuan(
                        Integer.parseInt(s.get(0)),
                        s.get(1),
                        s.get(2),
                        isi,
                        s.get(3).equals("P")));
            }
            return hasil;
        }
    }

    private final DSLContext sql;

    ImporTersimpan(DSLContext sql) {
        this.sql = sql;
    }

    public UUID simpan(Pelaku pelaku, String jenis, String berkas, Lembar lembar, Pemeriksaan p, OffsetDateTime kini) {
        var t = PEGAWAI_IMPOR;
        sql.deleteFrom(t).where(t.HABIS.lt(kini)).execute();
        var id = Uuid7.baru();
        sql.insertInto(t)
                .set(t.ID, id)
                .set(t.AKUN_ID, pelaku.akun().nilai())
                .set(t.LINGKUP, pelaku.lingkup())
                .set(t.JENIS, jenis)
                .set(t.BERKAS, berkas)
                .set(t.ISI, p.bersih() ? tulis(lembar) : "")
                .set(t.TEMUAN, tulis(p.temuan()))
                .set(t.SIDIK, p.sidik())
                .set(t.BARU, p.baru())
                .set(t.BERUBAH, p.berubah())
                .set(t.SAMA, p.sama())
                .set(t.SALAH, p.salah())
                .set(t.STATUS, "MENUNGGU")
                .set(t.DIBUAT, kini)
                .set(t.HABIS, kini.plus(UMUR))
                .execute();
        return id;
    }

    public Optional<Ringkas> baca(UUID id, Pelaku pelaku, OffsetDateTime kini) {
        var t = PEGAWAI_IMPOR;
        return sql.select(
                        t.ID, t.JENIS, t.BERKAS, t.LINGKUP, t.TEMUAN, t.SIDIK, t.BARU, t.BERUBAH, t.SAMA, t.SALAH,
                        t.STATUS)
                .from(t)
                .where(t.ID.eq(id))
                .and(t.AKUN_ID.eq(pelaku.akun().nilai()))
                .and(t.LINGKUP.eq(pelaku.lingkup()))
                .and(t.HABIS.gt(kini))
                .fetchOptional(mapping(Ringkas::new));
    }

    /** True for the first who asks; a second press of the same button gets false. */
    public boolean ambil(UUID id) {
        var t = PEGAWAI_IMPOR;
        return sql.update(t)
                        .set(t.STATUS, "DITERAPKAN")
                        .where(t.ID.eq(id))
                        .and(t.STATUS.eq("MENUNGGU"))
                        .execute()
                == 1;
    }

    public Lembar isi(UUID id) {
        var t = PEGAWAI_IMPOR;
        var teks = sql.select(t.ISI).from(t).where(t.ID.eq(id)).fetchSingle(t.ISI);
        var baris = pecah(teks, BARIS);
        var isi = new ArrayList<Lembar.Baris>(baris.size());
        for (var b : baris.subList(1, baris.size())) {
            var s = pecah(b, SEL);
            isi.add(new Lembar.Baris(Integer.parseInt(s.getFirst()), s.subList(1, s.size())));
        }
        return new Lembar(pecah(baris.getFirst(), SEL), isi);
    }

    private static String tulis(Lembar lembar) {
        var s = new StringBuilder(gabung(lembar.kolom()));
        lembar.baris().forEach(b -> {
            s.append(BARIS).append(b.nomor()).append(SEL).append(gabung(b.sel()));
        });
        return s.toString();
    }

    private static String tulis(List<Temuan> temuan) {
        var baris = temuan.stream()
                .map(t -> t.nomor()
                        + SEL
                        + t.kolom()
                        + SEL
                        + t.kunci()
                        + SEL
                        + (t.peringatan() ? "P" : "S")
                        + (t.isi().isEmpty() ? "" : SEL + gabung(t.isi())))
                .toList();
        return String.join(BARIS, baris);
    }

    private static String gabung(List<String> isi) {
        return String.join(
                SEL, isi.stream().map(s -> s.replaceAll("[\\x1e\\x1f]", " ")).toList());
    }

    private static List<String> pecah(String teks, String pemisah) {
        return teks.isEmpty() ? List.of() : List.of(teks.split(pemisah, -1));
    }
}
