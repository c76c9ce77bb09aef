package id.kinerja.pegawai;

import java.time.LocalDate;

/** Who stands where and answers to whom. */
public interface SusunanPegawai {

    /**
     * Works out the post, unit, superior and number of subordinates of every active person on the given day. To be
     * called after a change of people, posts or units, and each morning, since acting appointments begin and end by date.
     */
    void susunUlang(LocalDate hariIni);
}
