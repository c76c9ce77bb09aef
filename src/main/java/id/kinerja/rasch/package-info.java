/**
 * Mesin keadilan: ukuran penilai, orang yang dinilai, dan butir menurut model Rasch banyak faset.
 *
 * <p>A library of its own: it knows nothing of the rest of the program, nor of any framework. Begin with
 * {@link id.kinerja.rasch.taksir.Penaksir}.
 *
 * <p>Results with one number for each of millions of elements hold them in arrays, also in records. Whoever made such a
 * record is done with its arrays, and nobody writes to them afterwards.
 */
@ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch;

import org.springframework.modulith.ApplicationModule;
