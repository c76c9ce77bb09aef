/** Fairness between groups of people: adverse impact, mean differences, items that work differently. */
@NamedInterface("kelompok")
@org.jspecify.annotations.NullMarked
package id.kinerja.rasch.kelompok;

import org.springframework.modulith.NamedInterface;
