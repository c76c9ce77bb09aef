/** Umpan balik berkelanjutan atas hasil kerja dan perilaku kerja. */
@ApplicationModule(
        allowedDependencies = {
            "bersama",
            "bersama :: *",
            "audit",
            "pegawai",
            "organisasi",
            "siklus",
            "rasch",
            "rasch :: *"
        })
@org.jspecify.annotations.NullMarked
package id.kinerja.umpanbalik;

import org.springframework.modulith.ApplicationModule;
