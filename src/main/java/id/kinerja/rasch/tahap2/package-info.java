/** Stage 2: pair measures and the mixed model that knows that a rater may see one person in a way of her own. */
@NamedInterface("tahap2")
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch.tahap2;

import org.springframework.modulith.NamedInterface;
