package id.kinerja.bersama.tata;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page is a form that a regulation lays down. It speaks Indonesian to every reader, down to its dates and numbers,
 * because it is signed and filed (PermenPANRB 6/2022, lampiran).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormulirResmi {}
