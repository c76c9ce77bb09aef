/** Perencanaan: visi, misi, tujuan, sasaran, dan indikatornya. */
@ApplicationModule(
        allowedDependencies = {"bersama", "bersama :: *", "audit", "pegawai", "organisasi", "siklus", "dokumen"})
@org.jspecify.annotations.NullMarked
package id.kinerja.perencanaan;

import org.springframework.modulith.ApplicationModule;
