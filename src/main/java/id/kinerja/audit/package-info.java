/** Jejak perbuatan yang hanya bertambah. */
@ApplicationModule(allowedDependencies = {"bersama", "bersama :: *"})
@org.jspecify.annotations.NullMarked
package id.kinerja.audit;

import org.springframework.modulith.ApplicationModule;
