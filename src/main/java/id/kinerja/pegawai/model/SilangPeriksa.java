package id.kinerja.pegawai.model;

import id.kinerja.bersama.impor.Temuan;
import id.kinerja.organisasi.BukuJabatan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the lines of an employee file against each other and against what is on record. */
public final class SilangPeriksa {

    private static final String NIP_UTUH = "[0-9]{18}";

    private final Keadaan keadaan;
    private final String lingkup;
    private final List<Temuan> temuan = new ArrayList<>();
    private final Map<String, Integer> nip = new HashMap<>();
    private final Map<String, BarisPegawai> jabatan = new HashMap<>();
    private final Map<String, BarisPegawai> kepala = new HashMap<>();
    private final Map<UUID, String> kepalaTercatat = new HashMap<>();

    public SilangPeriksa(Keadaan keadaan, String lingkup) {
        this.keadaan = keadaan;
        this.lingkup = lingkup;
        keadaan.jabatan().values().stream()
                .filter(BukuJabatan.Jabatan::kepala)
                .forEach(j -> kepalaTercatat.put(j.unit(), j.nama()));
    }

    public List<Temuan> temuan() {
        return List.copyOf(temuan);
    }

    /** {@code nipBerkas}: every NIP of the file, for superiors that come with it. */
    public void periksa(List<BarisPegawai> baris, Set<String> nipBerkas) {
        for (var b : baris) {
            var lain = nip.putIfAbsent(b.nip(), b.nomor());
            if (lain != null) {
                salah(b, "nip", "pegawai.impor.galat.nip-ganda", lain);
            }
            wewenang(b);
            samaJabatan(b);
            satuKepala(b);
            atasanDikenal(b, nipBerkas);
            mulaiBerurutan(b);
        }
    }

    /** What can be said about lines that already have mistakes of their own: whether what they name exists. */
    public void periksaKeliru(List<BarisPegawai> keliru, Set<String> nipBerkas) {
        for (var b : keliru) {
            if (!b.kodeUnit().isEmpty()) {
                wewenang(b);
            }
            if (b.atasanNip() != null && b.atasanNip().matches(NIP_UTUH)) {
                atasanDikenal(b, nipBerkas);
            }
        }
    }

    private void atasanDikenal(BarisPegawai b, Set<String> nipBerkas) {
        if (b.atasanNip() == null || nipBerkas.contains(b.atasanNip())) {
            return;
        }
        var atasan = keadaan.orang().get(b.atasanNip());
        if (atasan == null || !atasan.aktif()) {
            salah(b, "atasan_nip", "pegawai.impor.galat.atasan-tidak-dikenal", b.atasanNip());
        }
    }

    private void wewenang(BarisPegawai b) {
        var unit = keadaan.unit().get(b.kodeUnit());
        if (unit == null) {
            salah(b, "kode_unit", "pegawai.impor.galat.unit-tidak-dikenal", b.kodeUnit());
        } else if (!unit.jalur().startsWith(lingkup)) {
            salah(b, "kode_unit", "pegawai.impor.galat.unit-luar", b.kodeUnit());
        }
        var orang = keadaan.orang().get(b.nip());
        var luar = orang != null
                && !lingkup.equals("/")
                && (orang.duduk() == null || !orang.duduk().jalur().startsWith(lingkup));
        if (luar) {
            salah(b, "nip", "pegawai.impor.galat.orang-luar");
        }
    }

    private void samaJabatan(BarisPegawai b) {
        var lain = jabatan.putIfAbsent(b.kunciJabatan(), b);
        if (lain != null
                && !(lain.jenisJabatan().equals(b.jenisJabatan())
                        && Objects.equals(lain.jenjang(), b.jenjang())
                        && Objects.equals(lain.kelas(), b.kelas())
                        && lain.kepala() == b.kepala())) {
            salah(b, "jabatan", "pegawai.impor.galat.jabatan-beda", b.jabatan(), lain.nomor());
        }
    }

    private void satuKepala(BarisPegawai b) {
        if (!b.kepala()) {
            return;
        }
        var lain = kepala.putIfAbsent(b.kodeUnit(), b);
        if (lain != null) {
            salah(b, "kepala", "pegawai.impor.galat.kepala-ganda", b.kodeUnit(), lain.nomor());
            return;
        }
        var unit = keadaan.unit().get(b.kodeUnit());
        var ada = unit == null ? null : kepalaTercatat.get(unit.id());
        if (ada != null && !ada.equals(b.jabatan())) {
            salah(b, "kepala", "pegawai.impor.galat.kepala-tercatat", ada);
        }
    }

    private void mulaiBerurutan(BarisPegawai b) {
        var duduk = duduk(b.nip());
        if (b.mulai() != null && duduk != null && pindah(b, duduk) && b.mulai().isBefore(duduk.mulai())) {
            salah(b, "mulai", "pegawai.impor.galat.mulai-mundur", b.mulai(), duduk.mulai());
        }
    }

    private boolean pindah(BarisPegawai b, Keadaan.Duduk duduk) {
        var tujuan = keadaan.jabatan().get(b.kunciJabatan());
        return tujuan == null || !tujuan.id().equals(duduk.jabatan());
    }

    private Keadaan.@Nullable Duduk duduk(String nip) {
        var orang = keadaan.orang().get(nip);
        return orang == null ? null : orang.duduk();
    }

    private void salah(BarisPegawai b, String kolom, String kunci, Object... isi) {
        temuan.add(Temuan.salah(b.nomor(), kolom, kunci, isi));
    }
}
