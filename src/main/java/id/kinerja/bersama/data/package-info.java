/** Settings of the installation itself. */
@NamedInterface("data")
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.data;

import org.springframework.modulith.NamedInterface;
