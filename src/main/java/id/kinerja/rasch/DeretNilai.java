package id.kinerja.rasch;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Items and marks of ratings, one after the other: on the heap, or in a file mapped into memory. Only for reading. */
abstract sealed class DeretNilai {

    static final int BITA_BUTIR = 2;

    static final ValueLayout.OfShort BUTIR = ValueLayout.JAVA_SHORT_UNALIGNED;

    abstract int butir(int ke);

    abstract int nilai(int ke);

    abstract int banyak();

    /** The same marks where the items are known without being looked up; asking for one is an error. */
    DeretNilai tanpaButir() {
        return this;
    }

    /** Nobody writes to the arrays afterwards. */
    static final class Tumpukan extends DeretNilai {

        private final short[] butir;
        private final byte[] nilai;

        /**
         * @param nilai its length is that of the row
         */
        Tumpukan(short[] butir, byte[] nilai) {
            this.butir = butir;
            this.nilai = nilai;
        }

        @Override
        int butir(int ke) {
            return butir[ke];
        }

        @Override
        int nilai(int ke) {
            return nilai[ke];
        }

        @Override
        int banyak() {
            return nilai.length;
        }

        @Override
        DeretNilai tanpaButir() {
            return new Tumpukan(new short[0], nilai);
        }
    }

    /** Three bytes a rating in the file, none on the heap. */
    static final class Terpeta extends DeretNilai {

        private final MemorySegment butir;
        private final MemorySegment nilai;

        Terpeta(MemorySegment butir, MemorySegment nilai) {
            this.butir = butir;
            this.nilai = nilai;
        }

        @Override
        int butir(int ke) {
            return butir.get(BUTIR, (long) BITA_BUTIR * ke);
        }

        @Override
        int nilai(int ke) {
            return nilai.get(ValueLayout.JAVA_BYTE, ke);
        }

        @Override
        int banyak() {
            return (int) nilai.byteSize();
        }
    }
}
