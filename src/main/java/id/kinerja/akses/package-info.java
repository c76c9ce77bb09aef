/** Akun, peran, masuk, dan sesi. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit"})
@org.jspecify.annotations.NullMarked
package id.kinerja.akses;

import org.springframework.modulith.ApplicationModule;
