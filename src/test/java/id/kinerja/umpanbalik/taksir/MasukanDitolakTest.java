package id.kinerja.umpanbalik.taksir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What cannot be measured is refused with line and reason, and leaves no folder behind. */
class MasukanDitolakTest extends UjiTaksir {

    @Test
    void each_kind_of_bad_line_is_named() throws IOException {
        assertThat(ditolak("")).contains("kosong");
        assertThat(ditolak(KEPALA)).contains("tidak memuat satu nilai pun");
        assertThat(ditolak("ratee,rater,item\nA,B,C\n")).contains("Baris 1", "rating");
        assertThat(ditolak("ratee,rater,item,rating,rating\nA,B,C,1,1\n")).contains("Baris 1", "dua kali");
        var baris = wajar();
        assertThat(ditolak(berkas(baris) + "A,B,C,baik\n")).contains("Baris 98", "\"baik\"");
        assertThat(ditolak(berkas(baris) + "A,B,C,2.5\n")).contains("Baris 98", "\"2.5\"");
        assertThat(ditolak(berkas(baris) + "A,B,C,\n")).contains("Baris 98", "rating kosong");
        assertThat(ditolak(berkas(baris) + "A,A,C,2\n")).contains("Baris 98", "menilai diri sendiri");
        assertThat(ditolak(berkas(baris) + "A,B,C\n")).contains("Baris 98", "3 kolom");
        assertThat(ditolak(berkas(baris) + "A,B,C,1,2\n")).contains("Baris 98", "5 kolom");
        assertThat(ditolak(berkas(baris) + "\"A,B,C,1\n")).contains("Baris 98", "kutip");
        assertThat(ditolak(berkas(baris) + "A,B,C,99\n")).contains("baris 98", "99");
        assertThat(ditolak(berkas(baris) + "A,B,C,5000000000\n")).contains("Baris 98");
        assertThat(ditolak(berkas(baris) + "A,B,C,4\n", "--level=1..3"))
                .contains("Baris 98", "di luar skala 1 sampai 3");
        assertThat(ditolak(berkas(baris) + "N0,J0,I0,3\n")).contains("Baris 2, 98", "dua nilai");
    }

    @Test
    void what_cannot_be_measured_is_refused_with_the_reason() throws IOException {
        assertThat(ditolak(KEPALA + "A,B,C,3\nA,D,C,3\nE,B,C,3\n")).contains("Semua nilai sama");
        var tanpaDua = wajar().stream().map(b -> b.replaceAll(",2$", ",1")).toList();
        assertThat(ditolak(berkas(tanpaDua))).contains("Kategori 2", "--gabung-kosong");
        assertThat(ditolak(berkas(wajar()), "--level=1..4")).contains("Kategori 4");
        assertThat(ditolak(KEPALA + "A,B,C,1\nA,E,C,1\nD,B,C,2\nD,E,C,2\n")).contains("terendah atau tertinggi");
        assertThat(ditolak(berkas(wajar()), "--toleransi=1e-300")).contains("belum konvergen");
        assertThat(ditolak(berkas(wajar()), "--map=1")).contains("dua bilangan");
        assertThat(ditolak(berkas(wajar()), "--tahap2=1,2")).contains("tiga ragam");
        assertThat(ditolak(berkas(wajar()), "--utas=0")).contains("Utas");
    }

    @Test
    void one_rater_compares_nobody() throws IOException {
        var satu = wajar().stream().filter(b -> b.contains(",J1,")).toList();
        assertThat(ditolak(KEPALA + "\n" + String.join("\n", satu) + "\n"))
                .contains("Baris 3: semua nilai berasal dari satu penilai (J1)");
        assertThat(ditolak(berkas(satu), "--terpisah", "--map=1,0.5")).contains("Baris 2", "satu penilai");
    }

    /** Refused with the first line of the smaller group; measured apart, and flagged, only on request. */
    @Test
    void two_unconnected_groups_are_refused_unless_they_are_wanted_apart() throws IOException {
        var baris = new ArrayList<>(wajar());
        wajar().forEach(b -> baris.add(b.replace("N", "X").replace("J", "Y")));
        assertThat(ditolak(berkas(baris)))
                .contains("Baris 98", "2 kelompok; 8 orang di luar yang terbesar", "--terpisah");
        var kecil = wajar().stream().filter(b -> !b.startsWith("N7")).toList();
        assertThat(ditolak(berkas(kecil) + String.join("\n", baris.subList(96, 192))))
                .as("the larger group comes second")
                .contains("Baris 2:", "7 orang di luar yang terbesar");
        var berkas = Files.writeString(folder.resolve("n.csv"), berkas(baris));
        assertThat(jalankan(berkas, "h", "--terpisah")).isZero();
        assertThat(Files.readString(folder.resolve("h/tanda.csv"))).contains("DISCONNECTED,N0", "DISCONNECTED,X0");
        assertThat(Files.readString(folder.resolve("h/ringkasan.json"))).contains("\"SMALL\"");
    }
}
