package id.kinerja.pegawai.impor;

import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.impor.JenisImpor;
import id.kinerja.bersama.impor.Pemeriksaan;
import id.kinerja.bersama.impor.Temuan;
import id.kinerja.bersama.lembar.Lembar;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.pegawai.data.ImporPegawaiTersimpan;
import id.kinerja.pegawai.model.BarisPegawai;
import id.kinerja.pegawai.model.PemeriksaBaris;
import id.kinerja.pegawai.model.RencanaPegawai;
import id.kinerja.pegawai.model.SilangPeriksa;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** People from a file, with their posts, placements and accounts. Nobody is removed by it. */
@Service
class ImporPegawai implements JenisImpor {

    private final ImporPegawaiTersimpan tersimpan;
    private final SusunanPegawai susunan;
    private final Clock jam;

    ImporPegawai(ImporPegawaiTersimpan tersimpan, SusunanPegawai susunan, Clock jam) {
        this.tersimpan = tersimpan;
        this.susunan = susunan;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "pegawai";
    }

    @Override
    public boolean hanyaInstansi() {
        return false;
    }

    @Override
    public List<Kolom> kolom() {
        return List.of(
                new Kolom("nip", true, "198804122011012008"),
                new Kolom("nama", true, "Ratna Dewi Puspita"),
                new Kolom("jenis_kelamin", true, "P"),
                new Kolom("status", true, "PNS"),
                new Kolom("golongan", false, "III/c"),
                new Kolom("surel", false, "ratna@contoh.invalid"),
                new Kolom("kode_unit", true, "1005010000.02"),
                new Kolom("jabatan", true, "Analis Kebijakan Ahli Muda"),
                new Kolom("jenis_jabatan", true, "JF_KEAHLIAN"),
                new Kolom("jenjang", false, "Ahli Muda"),
                new Kolom("kelas", false, "10"),
                new Kolom("kepala", false, "tidak"),
                new Kolom("atasan_nip", false, ""),
                new Kolom("mulai", false, "2026-01-02"));
    }

    @Override
    public void kunci() {
        tersimpan.kunci();
    }

    @Override
    public Rencana rencanakan(Lembar lembar, String lingkup) {
        var hariIni = LocalDate.now(jam);
        var keadaan = tersimpan.baca();
        var satuan = new PemeriksaBaris(lembar, hariIni);
        var baris = new ArrayList<BarisPegawai>();
        lembar.baris().forEach(b -> satuan.periksa(b).ifPresent(baris::add));
        var silang = new SilangPeriksa(keadaan, lingkup);
        var nipBerkas = Stream.concat(baris.stream(), satuan.keliru().stream())
                .map(BarisPegawai::nip)
                .collect(Collectors.toSet());
        silang.periksa(baris, nipBerkas);
        silang.periksaKeliru(satuan.keliru(), nipBerkas);
        var temuan = gabung(satuan.temuan(), silang.temuan());
        var keliru =
                temuan.stream().filter(t -> !t.peringatan()).map(Temuan::nomor).collect(Collectors.toSet());
        var rencana = new RencanaPegawai(keadaan, Set.copyOf(new HashSet<>(lembar.kolom())), hariIni);
        rencana.susun(baris.stream().filter(b -> !keliru.contains(b.nomor())).toList());
        var hasil = new Pemeriksaan(
                rencana.baru(),
                rencana.berubah(),
                rencana.sama(),
                keliru.size(),
                temuan,
                rencana.sidik().selesai(temuan));
        return new RencanaImpor(hasil, rencana);
    }

    private static List<Temuan> gabung(List<Temuan> a, List<Temuan> b) {
        var semua = new ArrayList<>(a);
        semua.addAll(b);
        semua.sort(Comparator.comparing(Temuan::peringatan).thenComparingInt(Temuan::nomor));
        return semua;
    }

    private final class RencanaImpor implements Rencana {

        private final Pemeriksaan hasil;
        private final RencanaPegawai rencana;

        RencanaImpor(Pemeriksaan hasil, RencanaPegawai rencana) {
            this.hasil = hasil;
            this.rencana = rencana;
        }

        @Override
        public Pemeriksaan hasil() {
            return hasil;
        }

        @Override
        public void laksanakan(@Nullable Pelaku pelaku) {
            tersimpan.tulis(rencana);
            susunan.susunUlang(LocalDate.now(jam));
        }
    }
}
