package id.kinerja.evaluasi.model;

import java.util.UUID;

/**
 * The capaian kinerja organisasi that holds for a person: of her unit, else of the nearest unit above within the perangkat
 * daerah.
 *
 * @param tetap set, not merely drafted
 */
public record CapaianUnit(UUID unit, String nama, String jalur, boolean tetap, PredikatOrganisasi predikat) {}
