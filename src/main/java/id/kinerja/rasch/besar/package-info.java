/** Large mode: items and thresholds from a sample, frozen; then everyone, part by part if need be. */
@NamedInterface("besar")
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch.besar;

import org.springframework.modulith.NamedInterface;
