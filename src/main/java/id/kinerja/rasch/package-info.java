/**
 * Mesin keadilan: ukuran penilai, orang yang dinilai, dan butir menurut model Rasch banyak faset.
 *
 * <p>A library of its own: it knows nothing of the rest of the program, nor of any framework. Begin with
 * {@link id.kinerja.rasch.taksir.Penaksir}.
 */
@ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch;

import org.springframework.modulith.ApplicationModule;
