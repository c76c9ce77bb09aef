/** Pekerjaan panjang di belakang layar: antrean, kemajuan, pembatalan, dan hasilnya. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit"})
@org.jspecify.annotations.NullMarked
package id.kinerja.pekerjaan;

import org.springframework.modulith.ApplicationModule;
