/** Berkas yang diunggah, disimpan menurut sidik isinya. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit"})
@org.jspecify.annotations.NullMarked
package id.kinerja.dokumen;

import org.springframework.modulith.ApplicationModule;
