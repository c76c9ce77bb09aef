package id.kinerja.uji;

import id.kinerja.bersama.DataContoh;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the database of a test class and drops it again. */
final class EkstensiBasisData implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final int PEGAWAI_CONTOH = 400;
    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(EkstensiBasisData.class);

    private static @Nullable String templateContoh;

    @Override
    public void beforeAll(ExtensionContext kelas) {
        var peladen = PeladenUji.peladen();
        var berisiContoh = berisiContoh(kelas.getRequiredTestClass());
        var nama = berisiContoh ? peladen.salinan(templateContoh(kelas)) : peladen.termigrasi();
        SumberDataUji.SATU.arahkan(nama, berisiContoh);
        kelas.getStore(RUANG).put("nama", nama);
    }

    @Override
    public void afterAll(ExtensionContext kelas) {
        SumberDataUji.SATU.lepas();
        JamUji.SATU.lepas();
        KebijakanUji.SATU.lepas();
        MasukTunggalUji.SATU.pakai(null);
        PengirimUji.SATU.lewat(null);
        var nama = kelas.getStore(RUANG).get("nama", String.class);
        if (nama != null) {
            PeladenUji.peladen().buang(nama);
        }
    }

    private static boolean berisiContoh(Class<?> kelas) {
        var tanda = AnnotatedElementUtils.findMergedAnnotation(kelas, BasisData.class);
        return tanda != null && tanda.contoh();
    }

    private static String templateContoh(ExtensionContext kelas) {
        var ada = templateContoh;
        if (ada != null) {
            return ada;
        }
        var baru = PeladenUji.peladen().termigrasi();
        SumberDataUji.SATU.arahkan(baru, true);
        muat(SpringExtension.getApplicationContext(kelas));
        SumberDataUji.SATU.lepas();
        templateContoh = baru;
        return baru;
    }

    private static void muat(ApplicationContext konteks) {
        var contoh = konteks.getBean(DataContoh.class);
        konteks.getBean(TransactionTemplate.class).executeWithoutResult(_ -> contoh.muat(PEGAWAI_CONTOH, _ -> {}));
    }

    @Override
    public boolean supportsParameter(ParameterContext isian, ExtensionContext kelas) {
        var jenis = isian.getParameter().getType();
        return isian.getParameter().getAnnotations().length == 0
                && (jenis == DSLContext.class || jenis == DataSource.class);
    }

    @Override
    public Object resolveParameter(ParameterContext isian, ExtensionContext kelas) {
        return isian.getParameter().getType() == DataSource.class
                ? SumberDataUji.SATU
                : DSL.using(SumberDataUji.SATU, SQLDialect.POSTGRES);
    }
}
