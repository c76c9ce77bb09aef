package id.kinerja.umpanbalik.taksir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers for names as they stand in the file, bytes to int, without making a string for each line. The name that
 * followed the last one before is tried first: files come sorted, and items in the same order again and again.
 */
final class KamusBita {

    /** Not UTF-8. */
    static final int RUSAK = -1;

    private final List<byte[]> bita = new ArrayList<>();
    private final List<String> nama = new ArrayList<>();
    private int[] sesudah = new int[64];
    private int[] tabel = new int[128];
    private int terakhir;

    KamusBita() {
        Arrays.fill(tabel, -1);
    }

    int nomor(byte[] isi, int dari, int sampai) {
        if (!bita.isEmpty()) {
            if (sama(terakhir, isi, dari, sampai)) {
                return terakhir;
            }
            int duga = sesudah[terakhir];
            if (sama(duga, isi, dari, sampai)) {
                terakhir = duga;
                return duga;
            }
        }
        int ini = cari(isi, dari, sampai);
        if (ini != RUSAK) {
            sesudah[terakhir] = ini;
            terakhir = ini;
        }
        return ini;
    }

    private boolean sama(int nomor, byte[] isi, int dari, int sampai) {
        var b = bita.get(nomor);
        return Arrays.equals(b, 0, b.length, isi, dari, sampai);
    }

    private int cari(byte[] isi, int dari, int sampai) {
        int tempat = sidik(isi, dari, sampai) & (tabel.length - 1);
        while (tabel[tempat] >= 0) {
            if (sama(tabel[tempat], isi, dari, sampai)) {
                return tabel[tempat];
            }
            tempat = (tempat + 1) & (tabel.length - 1);
        }
        return tambah(isi, dari, sampai, tempat);
    }

    private int tambah(byte[] isi, int dari, int sampai, int tempat) {
        String teks;
        try {
            teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(isi, dari, sampai - dari))
                    .toString();
        } catch (CharacterCodingException e) {
            return RUSAK;
        }
        int nomor = bita.size();
        bita.add(Arrays.copyOfRange(isi, dari, sampai));
        nama.add(teks);
        tabel[tempat] = nomor;
        if (nomor >= sesudah.length) {
            sesudah = Arrays.copyOf(sesudah, 2 * nomor);
        }
        if (2 * bita.size() > tabel.length) {
            lebarkan();
        }
        return nomor;
    }

    private void lebarkan() {
        tabel = new int[2 * tabel.length];
        Arrays.fill(tabel, -1);
        for (int n = 0; n < bita.size(); n++) {
            var b = bita.get(n);
            int tempat = sidik(b, 0, b.length) & (tabel.length - 1);
            while (tabel[tempat] >= 0) {
                tempat = (tempat + 1) & (tabel.length - 1);
            }
            tabel[tempat] = n;
        }
    }

    private static int sidik(byte[] isi, int dari, int sampai) {
        int h = 0x811C9DC5;
        for (int i = dari; i < sampai; i++) {
            h = (h ^ isi[i]) * 0x01000193;
        }
        return h ^ (h >>> 15);
    }

    List<String> nama() {
        return nama;
    }
}
