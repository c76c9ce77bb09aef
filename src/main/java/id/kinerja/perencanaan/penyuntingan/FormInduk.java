package id.kinerja.perencanaan.penyuntingan;

import static id.kinerja.bersama.Teks.teks;

import id.kinerja.bersama.Format;
import id.kinerja.bersama.tata.Galat;
import id.kinerja.perencanaan.SimpulId;
import id.kinerja.perencanaan.data.IndukTersimpan.Calon;
import id.kinerja.perencanaan.model.Simpul;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What a goal serves, exactly as chosen and typed; the first is the one it is shown below. */
public record FormInduk(List<Baris> baris) {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    public FormInduk {
        baris = List.copyOf(baris);
    }

    /** One of them; the share may be left empty where there is only one. */
    public record Baris(String induk, String persen) {}

    static FormInduk dari(Simpul s) {
        if (s.induk() == null) {
            return new FormInduk(List.of());
        }
        var utama = s.induk();
        var bagian = s.sokongan().stream()
                .filter(k -> k.induk().equals(utama))
                .map(k -> Format.angka(k.persen()))
                .findFirst()
                .orElse("");
        return new FormInduk(Stream.concat(
                        Stream.of(new Baris(utama.toString(), bagian)),
                        s.sokongan().stream()
                                .filter(k -> !k.induk().equals(utama))
                                .map(k -> new Baris(k.induk().toString(), Format.angka(k.persen()))))
                .toList());
    }

    static FormInduk dari(MultiValueMap<String, String> kiriman) {
        var induk = kiriman.getOrDefault("induk", List.of());
        var persen = kiriman.getOrDefault("persen", List.of());
        var hasil = new ArrayList<Baris>();
        for (var n = 0; n < induk.size(); n++) {
            hasil.add(new Baris(induk.get(n), n < persen.size() ? persen.get(n).strip() : ""));
        }
        return new FormInduk(hasil);
    }

    /** Those that were chosen. */
    List<Baris> terpilih() {
        return baris.stream().filter(b -> !b.induk().isBlank()).toList();
    }

    /** What the form shows: what was chosen and room for one more. */
    public List<Baris> tampil() {
        return Stream.concat(terpilih().stream(), Stream.of(new Baris("", ""))).toList();
    }

    /** @param acuan the goal itself; its years must lie within those of what it serves */
    List<Galat> galat(List<Calon> calon, Simpul acuan) {
        var hasil = new ArrayList<Galat>();
        var pilihan = terpilih();
        if (pilihan.isEmpty()) {
            return List.of(new Galat("induk-0", teks("perencanaan.galat.induk-kosong")));
        }
        var dilihat = new HashSet<String>();
        for (var n = 0; n < pilihan.size(); n++) {
            var pilih = cari(calon, pilihan.get(n));
            if (pilih.isEmpty()) {
                hasil.add(new Galat("induk-" + n, teks("perencanaan.galat.induk-tidak-ada")));
            } else if (pilih.get().tahunMulai() > acuan.tahunMulai()
                    || pilih.get().tahunAkhir() < acuan.tahunAkhir()) {
                hasil.add(
                        new Galat("induk-" + n, teks("perencanaan.galat.induk-tahun", masa(pilih.get()), masa(acuan))));
            } else if (!dilihat.add(pilihan.get(n).induk())) {
                hasil.add(new Galat("induk-" + n, teks("perencanaan.galat.induk-ganda")));
            }
        }
        if (hasil.isEmpty() && pilihan.size() > 1) {
            periksaBagian(pilihan, hasil);
        }
        return hasil;
    }

    private static void periksaBagian(List<Baris> pilihan, List<Galat> hasil) {
        var jumlah = BigDecimal.ZERO;
        for (var n = 0; n < pilihan.size(); n++) {
            var persen = Format.bacaAngka(pilihan.get(n).persen());
            if (persen.isEmpty()
                    || persen.get().signum() <= 0
                    || persen.get().compareTo(SERATUS) >= 0
                    || persen.get().stripTrailingZeros().scale() > 2) {
                hasil.add(new Galat("persen-" + n, teks("perencanaan.galat.bagian")));
                return;
            }
            jumlah = jumlah.add(persen.get());
        }
        if (jumlah.compareTo(SERATUS) != 0) {
            hasil.add(new Galat("persen-0", teks("perencanaan.galat.bagian-jumlah", Format.persen(jumlah))));
        }
    }

    private static String masa(Calon c) {
        return c.tahunMulai() + "–" + c.tahunAkhir();
    }

    private static String masa(Simpul s) {
        return s.tahunMulai() + "–" + s.tahunAkhir();
    }

    private static Optional<Calon> cari(List<Calon> calon, Baris b) {
        return calon.stream().filter(c -> c.id().toString().equals(b.induk())).findFirst();
    }

    /** The main one, of a form without mistakes. */
    SimpulId utama(List<Calon> calon) {
        return cari(calon, terpilih().getFirst()).orElseThrow().id();
    }

    /** The declared shares, of a form without mistakes; none with a single one. */
    List<Simpul.Sokongan> sokongan(List<Calon> calon) {
        var pilihan = terpilih();
        return pilihan.size() < 2
                ? List.of()
                : pilihan.stream()
                        .map(b -> new Simpul.Sokongan(
                                cari(calon, b).orElseThrow().id(),
                                Format.bacaAngka(b.persen()).orElseThrow()))
                        .toList();
    }
}
