package id.kinerja.skp;

import id.kinerja.bersama.PegawaiId;
import id.kinerja.bersama.Pelaku;

/** A plan has become valid, within the transaction that publishes this. */
public record SkpDitetapkan(SkpId skp, PegawaiId pegawai, Pelaku oleh) {}
