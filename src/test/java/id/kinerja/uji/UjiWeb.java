package id.kinerja.uji;

import id.kinerja.Kinerja;
import id.kinerja.audit.urutan.LogUji;
import id.kinerja.pekerjaan.jalan.HitungUji;
import id.kinerja.pekerjaan.jalan.PekerjaanUji;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/**
 * A test of pages: {@code @Autowired MockMvc} without a socket, or {@code @LocalServerPort} with one. All classes share
 * one Spring context, so add no {@code @MockitoBean}, {@code @TestPropertySource} or {@code @DirtiesContext}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@BasisData
@SpringBootTest(classes = Kinerja.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({SusunanUji.class, LogUji.class, PekerjaanUji.class, HitungUji.class})
public @interface UjiWeb {

    @AliasFor(annotation = BasisData.class, attribute = "contoh")
    boolean contoh() default false;
}
