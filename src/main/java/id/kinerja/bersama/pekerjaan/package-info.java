/** Long work that is done in steps behind the pages: what a module gives and gets. */
@NamedInterface("pekerjaan")
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.pekerjaan;

import org.springframework.modulith.NamedInterface;
