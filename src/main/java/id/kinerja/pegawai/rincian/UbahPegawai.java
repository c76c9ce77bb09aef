package id.kinerja.pegawai.rincian;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Nip;
import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import id.kinerja.pegawai.SusunanPegawai;
import id.kinerja.pegawai.data.RincianPegawai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Naming a superior outright, and placing somebody in a post. */
@Service
class UbahPegawai {

    private static final Set<String> JENIS = Set.of("DEFINITIF", "PLT", "PLH");

    private final RincianPegawai pegawai;
    private final SusunanPegawai susunan;
    private final Jejak jejak;
    private final Clock jam;

    UbahPegawai(RincianPegawai pegawai, SusunanPegawai susunan, Jejak jejak, Clock jam) {
        this.pegawai = pegawai;
        this.susunan = susunan;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** {@code nip}: of the superior; empty takes the naming back. */
    @Transactional
    void tunjukAtasan(PegawaiId id, UUID penempatan, String nip, int versi, Pelaku pelaku) {
        pegawai.orang(id, pelaku);
        var rapi = Nip.rapikan(nip);
        UUID atasan = null;
        if (!rapi.isEmpty()) {
            atasan = pegawai.aktifBernip(rapi).orElseThrow(() -> new AturanDilanggar("pegawai.tolak.atasan", rapi));
        }
        if (id.nilai().equals(atasan)) {
            throw new AturanDilanggar("pegawai.tolak.atasan-sendiri");
        }
        if (atasan != null && pegawai.dibawah(atasan, id)) {
            throw new AturanDilanggar("pegawai.tolak.atasan-melingkar");
        }
        pegawai.tunjuk(penempatan, id, atasan, versi);
        susunan.susunUlang(LocalDate.now(jam));
        jejak.catat(pelaku, "pegawai.atasan", id, id);
    }

    @Transactional
    void tempatkan(PegawaiId id, FormPenempatan f, Pelaku pelaku) {
        var jabatan = f.idJabatan().orElseThrow();
        if (!pegawai.orang(id, pelaku).aktif()) {
            throw new AturanDilanggar("pegawai.tolak.sudah-nonaktif");
        }
        if (!JENIS.contains(f.jenis()) || !pegawai.jabatanDalam(jabatan, pelaku)) {
            throw new AturanDilanggar("pegawai.tolak.jabatan");
        }
        if (f.habis().isBefore(f.awal())) {
            throw new AturanDilanggar("pegawai.tolak.tanggal-terbalik");
        }
        pegawai.kunci(id);
        if (f.jenis().equals("DEFINITIF")) {
            pegawai.akhiri(id, f.awal());
            if (pegawai.bertumpuk(id, f.awal(), f.habis())) {
                throw new AturanDilanggar("pegawai.tolak.bertumpuk");
            }
        }
        pegawai.tempatkan(id, jabatan, f.jenis(), f.awal(), f.habis());
        susunan.susunUlang(LocalDate.now(jam));
        jejak.catat(pelaku, "pegawai.penempatan", id, id);
    }
}
