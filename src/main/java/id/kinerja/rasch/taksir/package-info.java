/** Joint maximum likelihood and its penalised variant, fit, and what belongs to a measure. */
@NamedInterface("taksir")
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch.taksir;

import org.springframework.modulith.NamedInterface;
