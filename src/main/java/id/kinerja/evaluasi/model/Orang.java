package id.kinerja.evaluasi.model;

import id.kinerja.bersama.PegawaiId;

/** A party of an evaluation. */
public record Orang(PegawaiId id, String nama, String nip, String jabatan, String unit) {}
