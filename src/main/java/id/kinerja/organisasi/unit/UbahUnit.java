package id.kinerja.organisasi.unit;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.Uuid7;
import id.kinerja.organisasi.JenisJabatan;
import id.kinerja.organisasi.SusunanOrganisasiBerubah;
import id.kinerja.organisasi.data.SuntingUnit;
import id.kinerja.organisasi.data.UnitTersimpan;
import id.kinerja.organisasi.model.JenisUnit;
import id.kinerja.organisasi.model.PeriksaUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding, renaming and moving units, and writing their posts. */
@Service
class UbahUnit {

    private static final int NAMA_MAKS = 300;

    private final SuntingUnit unit;
    private final UnitTersimpan semua;
    private final ApplicationEventPublisher kabar;
    private final Jejak jejak;

    UbahUnit(SuntingUnit unit, UnitTersimpan semua, ApplicationEventPublisher kabar, Jejak jejak) {
        this.unit = unit;
        this.semua = semua;
        this.kabar = kabar;
        this.jejak = jejak;
    }

    @Transactional
    UnitId tambah(UnitId induk, String kode, String nama, String jenis, Pelaku pelaku) {
        var di = unit.unit(induk, pelaku);
        if (!kode.matches("[A-Za-z0-9.-]{1,40}")) {
            throw new AturanDilanggar("organisasi.impor.galat.kode", kode);
        }
        periksa(nama, jenis);
        semua.kunci();
        if (unit.kodeDipakai(kode)) {
            throw new AturanDilanggar("organisasi.tolak.kode-dipakai", kode);
        }
        var baru = unit.tambah(di.id(), kode, nama, jenis);
        selesai("organisasi.unit.tambah", baru, pelaku);
        return baru;
    }

    /** {@code kodeInduk}: the unit it moves below; the top has none and stays at the top. */
    @Transactional
    void ubah(UnitId id, String nama, String jenis, String kodeInduk, int versi, Pelaku pelaku) {
        semua.kunci();
        var ini = unit.unit(id, pelaku);
        periksa(nama, jenis);
        UUID induk = null;
        if (ini.kodeInduk() != null) {
            if (ini.kodeInduk().equals(kodeInduk)) {
                induk = semua.semua().get(kodeInduk) == null
                        ? null
                        : java.util.Objects.requireNonNull(semua.semua().get(kodeInduk))
                                .id();
            } else {
                var tujuan = unit.berkode(kodeInduk, pelaku)
                        .orElseThrow(() -> new AturanDilanggar("organisasi.tolak.induk", kodeInduk));
                if (tujuan.jalur().startsWith(ini.jalur())) {
                    throw new AturanDilanggar("organisasi.tolak.lingkaran");
                }
                induk = tujuan.id();
            }
        }
        unit.ubah(ini, nama, jenis, induk, versi);
        selesai("organisasi.unit.ubah", id, pelaku);
    }

    @Transactional
    void simpanJabatan(UnitId id, @Nullable UUID jabatan, FormJabatan f, Pelaku pelaku) {
        unit.unit(id, pelaku);
        semua.kunci();
        var jenis =
                JenisJabatan.dari(f.jenis()).orElseThrow(() -> new AturanDilanggar("organisasi.tolak.jenis-jabatan"));
        periksaNama(f.nama());
        if (!f.jenjang().isEmpty() && !jenis.jenjang().contains(f.jenjang())) {
            throw new AturanDilanggar("organisasi.tolak.jenjang", f.jenjang());
        }
        if (unit.namaJabatanDipakai(id, f.nama(), jabatan)) {
            throw new AturanDilanggar("organisasi.tolak.jabatan-dipakai", f.nama());
        }
        unit.simpanJabatan(
                id,
                jabatan,
                new SuntingUnit.Jabatan(
                        jabatan == null ? Uuid7.baru() : jabatan,
                        f.nama(),
                        jenis.name(),
                        f.jenjang().isEmpty() ? null : f.jenjang(),
                        f.kelasAngka(),
                        f.dikepalai(),
                        null,
                        f.versi()));
        selesai("organisasi.jabatan.simpan", id, pelaku);
    }

    private void selesai(String perbuatan, UnitId id, Pelaku pelaku) {
        semua.susunJalur();
        kabar.publishEvent(new SusunanOrganisasiBerubah());
        jejak.catat(pelaku, perbuatan, id);
    }

    private static void periksa(String nama, String jenis) {
        periksaNama(nama);
        if (JenisUnit.dari(jenis).isEmpty()) {
            throw new AturanDilanggar("organisasi.impor.galat.jenis", jenis);
        }
    }

    private static void periksaNama(String nama) {
        if (nama.isEmpty() || nama.length() > NAMA_MAKS || PeriksaUnit.tidakWajar(nama)) {
            throw new AturanDilanggar("organisasi.tolak.nama", NAMA_MAKS);
        }
    }
}
