package id.kinerja;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the house: floors, no circle, the order of folders inside a module, and whose tables a module may touch. */
class ModularityTest {

    /** From the ground up. A module imports only from floors below its own. */
    private static final List<List<String>> LANTAI = List.of(
            List.of("bersama", "rasch"),
            List.of("audit"),
            List.of("akses", "organisasi", "siklus", "dokumen", "pekerjaan"),
            List.of("pegawai"),
            List.of("perencanaan", "pelindungan"),
            List.of("skp", "umpanbalik"),
            List.of("evaluasi"),
            List.of("situs"));

    private static final ApplicationModules MODUL = ApplicationModules.of(Kinerja.class);

    private static final JavaClasses KELAS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.kinerja");

    @Test
    void every_module_has_a_floor() {
        var dikenal = LANTAI.stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(nama()).isSubsetOf(dikenal);
    }

    @Test
    void module_boundaries_hold() {
        MODUL.verify();
    }

    @Test
    void imports_only_run_down_the_floors() {
        for (var modul : MODUL) {
            modul.getDirectDependencies(MODUL)
                    .uniqueModules()
                    .forEach(tujuan -> assertThat(lantai(tujuan))
                            .as("%s -> %s", modul.getIdentifier(), tujuan.getIdentifier())
                            .isLessThan(lantai(modul)));
        }
    }

    @Test
    void inside_a_module_imports_run_down_only() {
        for (var modul : MODUL) {
            var akar = modul.getBasePackage().getName();
            layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(akar + "..")
                    .withOptionalLayers(true)
                    .layer("akar")
                    .definedBy(akar)
                    .layer("model")
                    .definedBy(akar + ".model..")
                    .layer("data")
                    .definedBy(akar + ".data..")
                    .whereLayer("akar")
                    .mayNotAccessAnyLayer()
                    .whereLayer("model")
                    .mayOnlyAccessLayers("akar")
                    .whereLayer("data")
                    .mayOnlyAccessLayers("model", "akar")
                    .check(KELAS);
        }
    }

    @Test
    void rules_know_nothing_of_frameworks() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("id.kinerja.*.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.jooq..", "kinerja.tabel.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(KELAS);
    }

    /** The fairness engine must be of use without the rest: auditors may take it away and run it. */
    @Test
    void the_fairness_engine_stands_on_its_own() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("id.kinerja.rasch..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "id.kinerja.rasch..", "org.apache.commons.statistics..", "org.jspecify.annotations"))
                .check(KELAS);
    }

    @Test
    void sql_lives_in_data_folders() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                        "id.kinerja.*.data..",
                        "id.kinerja.situs.contoh..",
                        "id.kinerja.situs.basisdata..",
                        "id.kinerja.audit..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "kinerja.tabel.."))
                .check(KELAS);
    }

    /** Own tables and the published views of lower floors; the sample generator writes everything by design. */
    @Test
    void a_module_touches_its_own_tables_and_published_views_below() {
        for (var kelas : KELAS) {
            if (kelas.getPackageName().startsWith("id.kinerja.situs.contoh")) {
                continue;
            }
            var modul = modulDari(kelas);
            for (var tabel : tabelDipakai(kelas)) {
                var pemilik = tabel.substring(0, tabel.indexOf('_'));
                var boleh = pemilik.equals(modul)
                        || (tabel.startsWith(pemilik + "_pub_") && lantai(pemilik) < lantai(modul));
                assertThat(boleh).as("%s uses %s", kelas.getName(), tabel).isTrue();
            }
        }
    }

    private static Set<String> tabelDipakai(JavaClass kelas) {
        var hasil = new TreeSet<String>();
        kelas.getFieldAccessesFromSelf().stream()
                .filter(a -> a.getTargetOwner().getName().equals("kinerja.tabel.Tables"))
                .forEach(a -> hasil.add(a.getTarget().getName().toLowerCase(Locale.ROOT)));
        return hasil;
    }

    private static String modulDari(JavaClass kelas) {
        var bagian = kelas.getPackageName().split("\\.", -1);
        return bagian.length > 2 ? bagian[2] : "situs";
    }

    private static Set<String> nama() {
        return MODUL.stream().map(m -> m.getIdentifier().toString()).collect(Collectors.toSet());
    }

    private static int lantai(ApplicationModule modul) {
        return lantai(modul.getIdentifier().toString());
    }

    private static int lantai(String nama) {
        var peta = Map.copyOf(LANTAI.stream()
                .flatMap(isi -> isi.stream().map(m -> Map.entry(m, LANTAI.indexOf(isi))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(peta).as("floor of " + nama).containsKey(nama);
        return peta.getOrDefault(nama, -1);
    }
}
