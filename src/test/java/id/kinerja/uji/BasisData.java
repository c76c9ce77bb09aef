package id.kinerja.uji;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the test class a database of its own, cloned from a migrated template; tests may ask for a {@code DSLContext}
 * or {@code DataSource} parameter. Nothing is rolled back between the tests of one class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(EkstensiBasisData.class)
public @interface BasisData {

    /** With the sample organisation in it. Needs {@link UjiWeb}, because the sample is loaded by a bean. */
    boolean contoh() default false;
}
