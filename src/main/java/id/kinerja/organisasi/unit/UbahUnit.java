package id.kinerja.organisasi.unit;

import id.kinerja.audit.Jejak;
import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.Pelaku;
import id.kinerja.bersama.UnitId;
import id.kinerja.bersama.Uuid7;
import id.kinerja.organisasi.JenisJabatan;
import id.kinerja.organisasi.SusunanOrganisasiBerubah;
import id.kinerja.organisasi.data.CalonAtasan;
import id.kinerja.organisasi.data.SuntingUnit;
import id.kinerja.organisasi.data.UnitTersimpan;
import id.kinerja.organisasi.model.JenisUnit;
import id.kinerja.organisasi.model.PeriksaUnit;
import id.kinerja.organisasi.model.UnitTercatat;
import java.util.Optional;
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
    private final CalonAtasan calon;
    private final ApplicationEventPublisher kabar;
    private final Jejak jejak;

    UbahUnit(SuntingUnit unit, UnitTersimpan semua, CalonAtasan calon, ApplicationEventPublisher kabar, Jejak jejak) {
        this.unit = unit;
        this.semua = semua;
        this.calon = calon;
        this.kabar = kabar;
        this.jejak = jejak;
    }

    @Transactional
    UnitId tambah(UnitId induk, FormUnit f, Pelaku pelaku) {
        var di = unit.unit(induk, pelaku);
        var kode = f.kode();
        if (!kode.matches("[A-Za-z0-9.-]{1,40}")) {
            throw new AturanDilanggar("organisasi.impor.galat.kode", kode);
        }
        periksa(f.nama(), f.jenis());
        semua.kunci();
        if (unit.kodeDipakai(kode)) {
            throw new AturanDilanggar("organisasi.tolak.kode-dipakai", kode);
        }
        var baru = unit.tambah(di.id(), kode, f.nama(), f.jenis());
        selesai("organisasi.unit.tambah", baru, pelaku);
        return baru;
    }

    /** The code of the upper unit says where it moves to; the top has none and stays at the top. */
    @Transactional
    UnitId ubah(UnitId id, FormUnit f, Pelaku pelaku) {
        semua.kunci();
        var ini = unit.unit(id, pelaku);
        periksa(f.nama(), f.jenis());
        unit.ubah(ini, f.nama(), f.jenis(), induk(ini, f.induk(), pelaku), f.versi());
        selesai("organisasi.unit.ubah", id, pelaku);
        return id;
    }

    private @Nullable UUID induk(SuntingUnit.Unit ini, String kodeInduk, Pelaku pelaku) {
        if (ini.kodeInduk() == null) {
            return null;
        }
        if (ini.kodeInduk().equals(kodeInduk)) {
            return Optional.ofNullable(semua.semua().get(kodeInduk))
                    .map(UnitTercatat::id)
                    .orElse(null);
        }
        var tujuan = unit.berkode(kodeInduk, pelaku)
                .orElseThrow(() -> new AturanDilanggar("organisasi.tolak.induk", kodeInduk));
        if (tujuan.jalur().startsWith(ini.jalur())) {
            throw new AturanDilanggar("organisasi.tolak.lingkaran");
        }
        return tujuan.id();
    }

    @Transactional
    void simpanJabatan(UnitId id, @Nullable UUID jabatan, FormJabatan f, Pelaku pelaku) {
        var di = unit.unit(id, pelaku);
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
                        atasan(di, jabatan, f.atasan()),
                        null,
                        f.versi()));
        selesai("organisasi.jabatan.simpan", id, pelaku);
    }

    /** Empty follows the order of units; a post may not come to stand below itself. */
    private @Nullable UUID atasan(SuntingUnit.Unit di, @Nullable UUID jabatan, String dipilih) {
        if (dipilih.isEmpty()) {
            return null;
        }
        var atasan = calon.untuk(di).stream()
                .map(CalonAtasan.Calon::id)
                .filter(c -> c.toString().equals(dipilih))
                .findFirst()
                .orElseThrow(() -> new AturanDilanggar("organisasi.tolak.atasan"));
        if (jabatan != null && calon.diBawah(atasan, jabatan)) {
            throw new AturanDilanggar("organisasi.tolak.atasan-lingkaran");
        }
        return atasan;
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
