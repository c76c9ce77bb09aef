package id.kinerja.situs.contoh;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents a person for a post: name, NIP by Perka BKN 22/2007 and 43/2007, rank within the corridor of the post. */
final class Biodata {

    private static final int NOMOR_URUT_MAKS = 999;

    private final Acak acak;
    private final LocalDate hariIni;
    private final Map<String, List<String>> nama = Isi.kumpulan("nama.csv");
    private final Set<String> terpakai = new HashSet<>();

    Biodata(Acak acak, LocalDate hariIni) {
        this.acak = acak;
        this.hariIni = hariIni;
        Isi.baris("tokoh.csv").forEach(t -> terpakai.add(t.get("nip")));
    }

    Orang orang(Jabatan jabatan) {
        var perempuan = acak.peluang(porsiPerempuan(jabatan));
        var status = status(jabatan);
        var umur = umur(jabatan, status);
        var lahir = acak.tanggal(
                LocalDate.of(hariIni.getYear() - umur, 1, 1), LocalDate.of(hariIni.getYear() - umur, 12, 28));
        var angkat = pengangkatan(status, lahir);
        var nip = nip(lahir, angkat, status.startsWith("PPPK"), perempuan);
        return new Orang(
                acak.id(),
                acak.id(),
                nip,
                nama(perempuan),
                status,
                golongan(jabatan, status),
                jabatan,
                mulai(angkat),
                acak.pecahan(),
                "",
                "",
                "");
    }

    Orang tokoh(Jabatan jabatan, org.apache.commons.csv.CSVRecord isi) {
        var nip = isi.get("nip");
        var angkat = LocalDate.of(Integer.parseInt(nip, 8, 12, 10), Integer.parseInt(nip, 12, 14, 10), 1);
        return new Orang(
                acak.id(),
                acak.id(),
                nip,
                isi.get("nama"),
                "PNS",
                golongan(jabatan, "PNS"),
                jabatan,
                mulai(angkat),
                0.55,
                isi.get("peran"),
                isi.get("skp"),
                isi.get("hasil"));
    }

    private static double porsiPerempuan(Jabatan jabatan) {
        return switch (jabatan.keluarga()) {
            case "PERAWAT", "KEPALA_RUANG" -> 0.75;
            case "GURU" -> 0.62;
            case "JPT" -> 0.22;
            default -> 0.46;
        };
    }

    private String status(Jabatan jabatan) {
        if (jabatan.kepala() || !List.of("Ahli Pertama", "Terampil", "").contains(jenjang(jabatan))) {
            return "PNS";
        }
        var p = acak.pecahan();
        if (jabatan.jenis().equals("PELAKSANA") && p < 0.06) {
            return "PPPK_PARUH_WAKTU";
        }
        return p < 0.40 ? "PPPK" : p < 0.44 ? "CPNS" : "PNS";
    }

    private static String jenjang(Jabatan jabatan) {
        return jabatan.jenjang() == null ? "" : jabatan.jenjang();
    }

    private int umur(Jabatan jabatan, String status) {
        if (status.equals("CPNS")) {
            return acak.angka(24, 34);
        }
        return switch (jabatan.jenis()) {
            case "JPT_MADYA", "JPT_PRATAMA" -> acak.angka(48, 58);
            case "ADMINISTRATOR" -> acak.angka(44, 56);
            case "PENGAWAS" -> acak.angka(38, 55);
            default ->
                switch (jenjang(jabatan)) {
                    case "Ahli Madya" -> acak.angka(46, 57);
                    case "Ahli Muda", "Penyelia" -> acak.angka(38, 55);
                    case "Mahir" -> acak.angka(34, 52);
                    default -> acak.angka(28, 48);
                };
        };
    }

    /** New recruits began in the middle of last year, so they have no result of last year. */
    private LocalDate pengangkatan(String status, LocalDate lahir) {
        var lalu = hariIni.getYear() - 1;
        return switch (status) {
            case "CPNS" -> LocalDate.of(lalu, 6, 1);
            case "PPPK_PARUH_WAKTU" -> LocalDate.of(lalu, 10, 1);
            case "PPPK" -> LocalDate.of(acak.angka(lalu - 4, lalu), 7, 1);
            default -> LocalDate.of(Math.min(lahir.getYear() + acak.angka(22, 28), lalu - 2), acak.angka(1, 12), 1);
        };
    }

    private LocalDate mulai(LocalDate angkat) {
        var awalLalu = LocalDate.of(hariIni.getYear() - 1, 1, 1);
        if (!angkat.isBefore(awalLalu)) {
            return angkat;
        }
        var awal = awalLalu.minusYears(6);
        return acak.tanggal(angkat.isAfter(awal) ? angkat : awal, awalLalu.minusDays(1))
                .withDayOfMonth(1);
    }

    private String nip(LocalDate lahir, LocalDate angkat, boolean pppk, boolean perempuan) {
        var depan = "%04d%02d%02d%04d"
                        .formatted(lahir.getYear(), lahir.getMonthValue(), lahir.getDayOfMonth(), angkat.getYear())
                + (pppk ? "21" : "%02d".formatted(angkat.getMonthValue()))
                + (perempuan ? 2 : 1);
        for (var nomor = acak.angka(1, 12); nomor <= NOMOR_URUT_MAKS; nomor++) {
            var nip = depan + "%03d".formatted(nomor);
            if (terpakai.add(nip)) {
                return nip;
            }
        }
        throw new IllegalStateException("no serial left for " + depan);
    }

    private String nama(boolean perempuan) {
        var depan = acak.pilih(Isi.ada(nama.get(perempuan ? "DEPAN_P" : "DEPAN_L")));
        var tengah = acak.pilih(Isi.ada(nama.get(perempuan ? "TENGAH_P" : "TENGAH_L")));
        var belakang = acak.pilih(Isi.ada(nama.get(perempuan ? "BELAKANG_P" : "BELAKANG")));
        return acak.peluang(0.65) && !tengah.equals(depan)
                ? depan + " " + tengah + " " + belakang
                : depan + " " + belakang;
    }

    private @Nullable String golongan(Jabatan jabatan, String status) {
        if (status.startsWith("PPPK")) {
            return jabatan.jenis().equals("JF_KEAHLIAN") || jabatan.keluarga().equals("PENELAAH")
                    ? "IX"
                    : jabatan.jenis().equals("JF_KETERAMPILAN") ? "VII" : "V";
        }
        return switch (jabatan.jenis()) {
            case "JPT_MADYA" -> "IV/e";
            case "JPT_PRATAMA" -> acak.pilih(List.of("IV/c", "IV/d"));
            case "ADMINISTRATOR" -> acak.pilih(List.of("IV/a", "IV/b"));
            case "PENGAWAS" -> acak.pilih(List.of("III/c", "III/d"));
            case "PELAKSANA" ->
                acak.pilih(
                        jabatan.keluarga().equals("PENELAAH")
                                ? List.of("III/a", "III/b", "III/c")
                                : List.of("II/b", "II/c", "II/d", "III/a"));
            default -> golonganFungsional(jenjang(jabatan));
        };
    }

    /** Corridor of jenjang and pangkat of functional posts. */
    private String golonganFungsional(String jenjang) {
        return acak.pilih(
                switch (jenjang) {
                    case "Ahli Madya" -> List.of("IV/a", "IV/b", "IV/c");
                    case "Ahli Muda", "Penyelia" -> List.of("III/c", "III/d");
                    case "Ahli Pertama", "Mahir" -> List.of("III/a", "III/b");
                    default -> List.of("II/c", "II/d");
                });
    }
}
