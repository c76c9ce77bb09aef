/** Pegawai, riwayat penempatan, dan kedudukan masing-masing hari ini. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit", "organisasi", "akses"})
@org.jspecify.annotations.NullMarked
package id.kinerja.pegawai;

import org.springframework.modulith.ApplicationModule;
