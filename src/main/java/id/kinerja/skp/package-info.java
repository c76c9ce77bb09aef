/** Sasaran Kinerja Pegawai: rencana, penetapan, realisasi, dan bukti. */
@ApplicationModule(
        allowedDependencies = {
            "bersama",
            "bersama :: *",
            "audit",
            "perencanaan",
            "pegawai",
            "organisasi",
            "siklus",
            "dokumen",
            "pekerjaan"
        })
@org.jspecify.annotations.NullMarked
package id.kinerja.skp;

import org.springframework.modulith.ApplicationModule;
