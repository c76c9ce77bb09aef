/** Unit organisasi dan jabatan. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *", "audit"})
@org.jspecify.annotations.NullMarked
package id.kinerja.organisasi;

import org.springframework.modulith.ApplicationModule;
