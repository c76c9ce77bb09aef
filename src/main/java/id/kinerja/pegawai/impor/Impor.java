package id.kinerja.pegawai.impor;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.TidakDitemukan;
import id.kinerja.bersama.impor.JenisImpor;
import id.kinerja.bersama.impor.Pemeriksaan;
import id.kinerja.bersama.lembar.BacaLembar;
import id.kinerja.pegawai.data.ImporTersimpan;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checking an upload, and applying all of it or nothing. */
@Service
class Impor {

    private static final int NAMA_MAKS = 120;

    private final List<JenisImpor> jenis;
    private final ImporTersimpan tersimpan;
    private final Jejak jejak;
    private final Clock jam;

    Impor(List<JenisImpor> jenis, ImporTersimpan tersimpan, Jejak jejak, Clock jam) {
        this.jenis = List.copyOf(jenis);
        this.tersimpan = tersimpan;
        this.jejak = jejak;
        this.jam = jam;
    }

    JenisImpor jenis(String nama) {
        return jenis.stream()
                .filter(j -> j.nama().equals(nama))
                .findFirst()
                .orElseThrow(() -> new TidakDitemukan(nama));
    }

    JenisImpor jenis(String nama, Pelaku pelaku) {
        var dipilih = jenis(nama);
        if (dipilih.hanyaInstansi() && !pelaku.lingkup().equals("/")) {
            throw new AccessDeniedException(nama);
        }
        return dipilih;
    }

    @Transactional
    UUID periksa(String nama, String berkas, byte[] isi, Pelaku pelaku) {
        var dipilih = jenis(nama, pelaku);
        var lembar = BacaLembar.baca(isi, dipilih.kolomWajib());
        var hasil = dipilih.rencanakan(lembar, pelaku.lingkup()).hasil();
        var namaPendek = berkas.length() > NAMA_MAKS ? berkas.substring(0, NAMA_MAKS) : berkas;
        return tersimpan.simpan(pelaku, nama, namaPendek, lembar, hasil, OffsetDateTime.now(jam));
    }

    ImporTersimpan.Ringkas lihat(UUID id, Pelaku pelaku) {
        return tersimpan.baca(id, pelaku, OffsetDateTime.now(jam)).orElseThrow(() -> new TidakDitemukan(id));
    }

    /** A second press changes nothing and shows the same receipt. */
    @Transactional
    void terapkan(UUID id, Pelaku pelaku) {
        var r = lihat(id, pelaku);
        var dipilih = jenis(r.jenis(), pelaku);
        if (r.salah() > 0) {
            throw new AturanDilanggar("pegawai.impor.tolak.masih-salah", r.salah());
        }
        dipilih.kunci();
        if (!tersimpan.ambil(id)) {
            return;
        }
        var rencana = dipilih.rencanakan(tersimpan.isi(id), r.lingkup());
        if (!rencana.hasil().sidik().equals(r.sidik())) {
            throw new AturanDilanggar("pegawai.impor.tolak.berubah");
        }
        laksanakan(dipilih, rencana, pelaku, id.toString());
    }

    /** From the command line: no upload waits, the file itself is the plan. */
    @Transactional
    Pemeriksaan langsung(String nama, byte[] isi, boolean periksaSaja) {
        var dipilih = jenis(nama);
        var lembar = BacaLembar.baca(isi, dipilih.kolomWajib());
        if (!periksaSaja) {
            dipilih.kunci();
        }
        var rencana = dipilih.rencanakan(lembar, "/");
        if (rencana.hasil().bersih() && !periksaSaja) {
            laksanakan(dipilih, rencana, null, "");
        }
        return rencana.hasil();
    }

    private void laksanakan(JenisImpor jenis, JenisImpor.Rencana rencana, @Nullable Pelaku pelaku, String id) {
        rencana.laksanakan(pelaku);
        var h = rencana.hasil();
        jejak.catat(
                pelaku,
                jenis.nama() + ".impor",
                "Impor",
                id,
                "baru=%d berubah=%d sama=%d".formatted(h.baru(), h.berubah(), h.sama()));
    }
}
