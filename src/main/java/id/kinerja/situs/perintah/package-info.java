/** The command line: options, subcommands, and what is printed at start. */
@NamedInterface("perintah")
@NullMarked
package id.kinerja.situs.perintah;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
