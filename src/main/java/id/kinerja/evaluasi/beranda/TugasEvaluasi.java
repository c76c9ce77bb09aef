package id.kinerja.evaluasi.beranda;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.Peran;
import id.kinerja.bersama.TugasSaya;
import id.kinerja.evaluasi.data.TugasTersimpan;
import id.kinerja.evaluasi.model.StatusHasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What evaluation asks of a person today: her own in whatever role she acts, her team's where she acts as herself. */
@Component
class TugasEvaluasi implements TugasSaya {

    private final TugasTersimpan tersimpan;

    TugasEvaluasi(TugasTersimpan tersimpan) {
        this.tersimpan = tersimpan;
    }

    @Override
    public List<Tugas> tugas(Pelaku pelaku, LocalDate hariIni) {
        var hasil = new ArrayList<Tugas>();
        if (pelaku.pegawai() != null) {
            tersimpan.milik(pelaku, hariIni).forEach(k -> hasil.add(milik(k)));
        }
        if (pelaku.atasNamaSendiri()) {
            pelaku.dalamPeran(Peran.PENILAI).map(tersimpan::tim).stream()
                    .flatMap(List::stream)
                    .forEach(k -> hasil.add(tim(k)));
        }
        if (pelaku.sebagai(Peran.PIMPINAN)) {
            tersimpan.organisasi(pelaku, hariIni).forEach(u -> hasil.add(organisasi(u)));
        }
        return hasil;
    }

    private static Tugas milik(TugasTersimpan.Kelompok k) {
        if (k.status() == StatusHasil.DITETAPKAN) {
            return new Tugas(
                    "award",
                    teks("evaluasi.tugas.konfirmasi", k.nama()),
                    teks("evaluasi.tugas.konfirmasi-arti"),
                    null,
                    teks("evaluasi.tugas.baca"),
                    "/hasil/" + k.contoh());
        }
        var kembali = k.status() == StatusHasil.DIKEMBALIKAN;
        return new Tugas(
                kembali ? "arrow-back-up" : "send",
                teks(kembali ? "evaluasi.tugas.perbaiki" : "evaluasi.tugas.ajukan", k.nama()),
                teks(kembali ? "evaluasi.tugas.perbaiki-arti" : "evaluasi.tugas.ajukan-arti"),
                kembali ? k.batasPenilaian() : k.batasRealisasi(),
                teks("evaluasi.tugas.buka"),
                "/evaluasi/" + k.contoh() + "/pengajuan");
    }

    private static Tugas tim(TugasTersimpan.Kelompok k) {
        var dinilai = k.status() == StatusHasil.DINILAI;
        return new Tugas(
                "scale",
                teks(dinilai ? "evaluasi.tugas.tetapkan" : "evaluasi.tugas.nilai", Format.angka(k.jumlah()), k.nama()),
                teks(dinilai ? "evaluasi.tugas.tetapkan-arti" : "evaluasi.tugas.nilai-arti"),
                dinilai ? k.batasPenetapan() : k.batasPenilaian(),
                teks(dinilai ? "evaluasi.tugas.buka" : "evaluasi.tugas.mulai-menilai"),
                "/evaluasi?periode=" + k.periode() + "&status=" + k.status());
    }

    private static Tugas organisasi(TugasTersimpan.UnitMenunggu u) {
        return new Tugas(
                "building",
                teks("evaluasi.tugas.organisasi", Format.angka(u.jumlah()), u.nama()),
                teks("evaluasi.tugas.organisasi-arti"),
                u.batas(),
                teks("evaluasi.tugas.buka"),
                "/evaluasi/organisasi?tampil=belum&periode=" + u.periode());
    }
}
