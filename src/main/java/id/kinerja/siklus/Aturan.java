package id.kinerja.siklus;

import java.time.LocalDate;

/** What a regulation or a local rule fixes, as it stood on a given day. */
public interface Aturan {

    /** All rules that hold on that day; a period is judged by the rules of its last day, also years later. */
    BukuAturan pada(LocalDate hari);

    /** The value of one rule on that day. */
    default String nilai(String kunci, LocalDate hari) {
        return pada(hari).nilai(kunci);
    }

    /** The legal basis of one rule on that day. */
    default String dasarHukum(String kunci, LocalDate hari) {
        return pada(hari).satu(kunci).dasarHukum();
    }
}
