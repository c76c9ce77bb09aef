/** Nilai dan perjanjian yang dipakai semua modul: NIP, pelaku, kesalahan, halaman daftar, menu, dan tugas. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama;

import org.springframework.modulith.ApplicationModule;
