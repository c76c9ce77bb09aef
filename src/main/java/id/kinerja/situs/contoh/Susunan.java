package id.kinerja.situs.contoh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The organisation while it is being put together: units, posts and the people in them. */
final class Susunan {

    private final Acak acak;
    private final Biodata biodata;
    private final Map<String, String> keluarga = new TreeMap<>();
    private final Map<String, Unit> unit = new LinkedHashMap<>();
    private final Map<String, Jabatan> jabatan = new LinkedHashMap<>();
    private final Map<UUID, Jabatan> kepala = new LinkedHashMap<>();
    private final List<Orang> orang = new ArrayList<>();
    private int batas;

    Susunan(Acak acak, Biodata biodata) {
        this.acak = acak;
        this.biodata = biodata;
        Isi.baris("jabatan.csv").forEach(j -> keluarga.put(j.get("nama"), j.get("keluarga")));
    }

    /** From here on people are added only until there are this many. */
    void batasi(int jumlah) {
        batas = jumlah;
    }

    int sisa() {
        return Math.max(0, batas - orang.size());
    }

    Unit tambahUnit(String kode, String nama, String jenis, @Nullable Unit induk, @Nullable Unit pd, String hasil) {
        var baru = new Unit(acak.id(), kode, nama, jenis, induk, pd, hasil);
        unit.put(kode, baru);
        return baru;
    }

    /** A unit below another one, in the same perangkat daerah. */
    Unit tambahBawahan(Unit induk, String kode, String nama, String jenis, String hasil) {
        return tambahUnit(kode, nama, jenis, induk, induk.pdAtauDiri(), hasil);
    }

    Jabatan tambahKepala(Unit u, String nama, String jenis, @Nullable UUID atasan, String keluarga) {
        var jenjang = jenis.equals("JF_KEAHLIAN") ? "Ahli Madya" : null;
        var baru = new Jabatan(acak.id(), u, nama, jenis, jenjang, true, atasan, keluarga);
        jabatan.put(u.kode() + "\n" + nama, baru);
        kepala.put(u.id(), baru);
        return baru;
    }

    Jabatan jabatanStaf(Unit u, String nama, @Nullable String jenjang) {
        var lengkap = jenjang == null ? nama : nama + " " + jenjang;
        var ada = jabatan.get(u.kode() + "\n" + lengkap);
        if (ada != null) {
            return ada;
        }
        var jenis = jenjang == null ? "PELAKSANA" : jenjang.startsWith("Ahli") ? "JF_KEAHLIAN" : "JF_KETERAMPILAN";
        var isi = Isi.ada(keluarga.get(nama));
        var baru = new Jabatan(acak.id(), u, lengkap, jenis, jenjang, false, null, isi);
        jabatan.put(u.kode() + "\n" + lengkap, baru);
        return baru;
    }

    void tempatkan(Jabatan j) {
        if (sisa() > 0) {
            orang.add(biodata.orang(j));
        }
    }

    void tempatkanTokoh(CSVRecord t) {
        var u = unit(t.get("unit"));
        var j = t.get("jabatan").isEmpty()
                ? Isi.ada(kepala.get(u.id()))
                : jabatanStaf(u, t.get("jabatan"), Isi.atauNull(t.get("jenjang")));
        orang.add(biodata.tokoh(j, t));
    }

    /** Fills posts written as "Guru:Ahli Muda:9;Pengolah Data dan Informasi::2". */
    void tempatkanStaf(Unit u, String daftar) {
        for (var satu : Isi.pecah(daftar, ';')) {
            var b = satu.split(":", -1);
            for (var i = 0; i < Integer.parseInt(b[2]) && sisa() > 0; i++) {
                tempatkan(jabatanStaf(u, b[0], Isi.atauNull(b[1])));
            }
        }
    }

    Unit unit(String kode) {
        return Isi.ada(unit.get(kode));
    }

    boolean punya(String kode) {
        return unit.containsKey(kode);
    }

    @Nullable
    Jabatan kepala(Unit u) {
        return kepala.get(u.id());
    }

    List<Unit> semuaUnit() {
        return List.copyOf(unit.values());
    }

    List<Jabatan> semuaJabatan() {
        return List.copyOf(jabatan.values());
    }

    List<Orang> semuaOrang() {
        return Collections.unmodifiableList(orang);
    }
}
