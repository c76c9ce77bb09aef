/** What an import is made of: the kind, the findings in the lines, and the plan of what would change. */
@NamedInterface("impor")
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.impor;

import org.springframework.modulith.NamedInterface;
