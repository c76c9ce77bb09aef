package id.kinerja.evaluasi.model;

import id.kinerja.bersama.PegawaiId;

/** A party of an evaluation; {@code golongan} is empty where there is none. */
public record Orang(PegawaiId id, String nama, String nip, String golongan, String jabatan, String unit) {}
