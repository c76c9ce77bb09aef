/** What the page shell and the form pieces need: small records, and addresses of static files. */
@NamedInterface("tata")
@org.jspecify.annotations.NullMarked
package id.kinerja.bersama.tata;

import org.springframework.modulith.NamedInterface;
