/** Pelindungan data pribadi: data saya, permintaan perbaikan, retensi, dan insiden. */
@ApplicationModule(
        allowedDependencies = {"bersama", "bersama :: *", "audit", "organisasi", "siklus", "dokumen", "pegawai"})
@org.jspecify.annotations.NullMarked
package id.kinerja.pelindungan;

import org.springframework.modulith.ApplicationModule;
