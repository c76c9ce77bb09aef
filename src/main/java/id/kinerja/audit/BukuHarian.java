package id.kinerja.audit;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;
import java.util.UUID;

/** The diary of reading: an employee sees who has opened what concerns her, when and in which role. */
public interface BukuHarian {

    /**
     * Keeps that somebody opened an object of a person; nothing where she opened it herself.
     *
     * @param jenis kind of the object, as {@link Jejak} names it
     */
    void dibuka(Pelaku pembaca, String jenis, UUID objek, PegawaiId subjek);
}
