/** Tables from and to files: CSV and XLSX as office programs write them, and as ill-meaning people do. */
@NamedInterface("lembar")
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.lembar;

import org.springframework.modulith.NamedInterface;
