package id.kinerja.situs.contoh;

import static kinerja.tabel.Tables.AKSES_AKUN;
import static kinerja.tabel.Tables.ORGANISASI_UNIT;
import static kinerja.tabel.Tables.PEGAWAI_KEDUDUKAN;

import id.kinerja.bersama.AkunContoh;
import id.kinerja.bersama.DataContoh;
import id.kinerja.pegawai.SusunanPegawai;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pemerintah Provinsi Lampung with invented people. The same number of people on the same day gives the same rows, only
 * the salt of the passwords differs.
 */
@Component
public class ContohLampung implements DataContoh {

    private static final String SANDI = "contoh-kinerja";
    private static final int SEPOTONG = 1_000;
    private static final int RINCI_SAMPAI = 5_000;

    private final DSLContext sql;
    private final DataSource sumber;
    private final SusunanPegawai susunanPegawai;
    private final Clock jam;

    ContohLampung(DSLContext sql, DataSource sumber, SusunanPegawai susunanPegawai, Clock jam) {
        this.sql = sql;
        this.sumber = sumber;
        this.susunanPegawai = susunanPegawai;
        this.jam = jam;
    }

    @Override
    public boolean adaData() {
        return sql.fetchExists(ORGANISASI_UNIT) || sql.fetchExists(AKSES_AKUN);
    }

    @Override
    public List<AkunContoh> akun() {
        var hasil = Isi.baris("tokoh.csv").stream()
                .filter(t -> !t.get("peran").isEmpty())
                .map(t -> new AkunContoh(t.get("peran"), t.get("nama"), t.get("nip"), SANDI))
                .collect(Collectors.toCollection(ArrayList::new));
        hasil.add(new AkunContoh("Admin", "Administrator Sistem", "admin", SANDI));
        return List.copyOf(hasil);
    }

    @Override
    @Transactional
    public void muat(int pegawai, Consumer<String> kemajuan) {
        var hariIni = LocalDate.now(jam);
        var acak = new Acak();
        var kalender = new Kalender(acak, hariIni);
        var salinan = new Salinan();
        var bahan = new Bahan(acak, kalender, salinan, Isi.kumpulan("kalimat.csv"), pegawai <= RINCI_SAMPAI);
        var susunan = new Susunan(acak, new Biodata(acak, hariIni));
        var inti = new PerangkatDaerah(susunan);
        inti.bangun();
        new Pertumbuhan(susunan).sampai(pegawai);
        var pohon = new PohonKinerja(acak, salinan, kalender.tahun());
        pohon.tulis(susunan);
        new PenulisSusunan(bahan, susunan, inti.kosong()).tulis(sandi());
        var kunci = bahan.rinci() ? Optional.<KunciAsing>empty() : Optional.of(KunciAsing.lepas(sql));
        var pengiriman = pengiriman();
        pengiriman.kirim(salinan);
        pengiriman.tunggu();
        kemajuan.accept(
                susunan.semuaUnit().size() + " unit dan " + susunan.semuaOrang().size() + " pegawai tersusun");
        susunanPegawai.susunUlang(hariIni);
        isiTahunKerja(bahan, susunan, pohon, kemajuan);
        kunci.ifPresent(KunciAsing::pasang);
        if (bahan.rinci()) {
            MasukanContoh.simpan(sql);
        }
        sql.execute("ANALYZE");
    }

    private void isiTahunKerja(Bahan bahan, Susunan susunan, PohonKinerja pohon, Consumer<String> kemajuan) {
        var duduk = duduk();
        var nama = TahunKerja.menurutId(susunan.semuaOrang());
        var capaian = new CapaianUnit(bahan);
        capaian.tulis(susunan);
        var rencana = new RencanaKerja(bahan.acak(), pohon, Isi.kumpulan("nama.csv"));
        var skp = new PenulisSkp(bahan, rencana, pohon, nama);
        var hasil = new PenulisHasil(bahan, capaian, new PenulisRealisasi(bahan), nama);
        var tahun = new TahunKerja(bahan, skp, hasil);
        var pengiriman = pengiriman();
        var urutan = TahunKerja.berurutan(susunan.semuaOrang(), id -> Isi.ada(duduk.get(id)));
        for (var i = 0; i < urutan.size(); i++) {
            tahun.tulis(urutan.get(i), Isi.ada(duduk.get(urutan.get(i).id())));
            if ((i + 1) % SEPOTONG == 0 && i + 1 < urutan.size()) {
                pengiriman.kirim(bahan.salinan());
                kemajuan.accept("kinerja " + (i + 1) + " pegawai terisi");
            }
        }
        pengiriman.kirim(bahan.salinan());
        pengiriman.tunggu();
        kemajuan.accept("kinerja " + urutan.size() + " pegawai terisi");
    }

    private Map<UUID, Duduk> duduk() {
        var k = PEGAWAI_KEDUDUKAN;
        return sql.select(k.PEGAWAI_ID, k.PENILAI_ID, k.ATASAN_PENILAI_ID, k.BAWAHAN)
                .from(k)
                .orderBy(k.PEGAWAI_ID)
                .fetchMap(k.PEGAWAI_ID, r -> new Duduk(r.value2(), r.value3(), r.value4()));
    }

    /** Argon2id with the parameters of the sign-in, computed once for all: a sample has one password. */
    private static String sandi() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(SANDI);
    }

    /** On the connection of the transaction, which is therefore not used for anything else until tunggu. */
    private Pengiriman pengiriman() {
        var sambungan = DataSourceUtils.getConnection(sumber);
        try {
            return new Pengiriman(sambungan.unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException gagal) {
            throw new DataAccessResourceFailureException("COPY", gagal);
        } finally {
            DataSourceUtils.releaseConnection(sambungan, sumber);
        }
    }
}
