/** Flags: prompts for the calibration meeting, never evidence of misconduct. */
@NamedInterface("tanda")
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch.tanda;

import org.springframework.modulith.NamedInterface;
