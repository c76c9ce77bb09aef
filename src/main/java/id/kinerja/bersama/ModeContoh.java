package id.kinerja.bersama;

/** Tells whether the database holds the invented sample organisation; every page then says so. */
public interface ModeContoh {

    boolean aktif();
}
