package id.kinerja.bersama.pekerjaan;

import id.kinerja.bersama.Pelaku;
import java.nio.file.Path;

/**
 * Work that was ordered.
 *
 * @param pelaku who ordered it, in the role and scope of that moment
 * @param parameter what it is about, in the form of its kind
 * @param folder for its files, shared by all copies of the program; it may not exist yet
 */
public record Pekerjaan(PekerjaanId id, Pelaku pelaku, String parameter, Path folder) {}
