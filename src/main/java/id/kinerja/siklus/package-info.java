/** Tahun kinerja, periode evaluasi, dan aturan yang berlaku menurut waktu. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit"})
@org.jspecify.annotations.NullMarked
package id.kinerja.siklus;

import org.springframework.modulith.ApplicationModule;
