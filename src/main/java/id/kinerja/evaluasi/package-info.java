/** Penilaian: rating, predikat pegawai dan organisasi, sebaran, serta hasil yang disampaikan. */
@ApplicationModule(
        allowedDependencies = {
            "bersama",
            "bersama :: *",
            "audit",
            "skp",
            "umpanbalik",
            "pegawai",
            "organisasi",
            "siklus",
            "dokumen",
            "pekerjaan"
        })
@org.jspecify.annotations.NullMarked
package id.kinerja.evaluasi;

import org.springframework.modulith.ApplicationModule;
