// Writes the jOOQ classes from the real migrations: start PostgreSQL, migrate module by module, generate.
// Does nothing when neither a migration nor this script has changed since the last run.
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres
import org.flywaydb.core.Flyway
import org.jooq.codegen.GenerationTool
import org.jooq.meta.jaxb.*

// Migrating tells a line for each step; only what goes wrong is worth one here.
def sunyi = java.util.logging.Logger.getLogger('org.flywaydb')
sunyi.level = java.util.logging.Level.WARNING

def akar = project.basedir
def keluaran = new File(project.properties['jooq-output'])
def migrasi = new File(akar, 'src/main/resources/db/migration')
def berkas = []
migrasi.eachFileRecurse { if (it.file) berkas << it }
def sidik = java.security.MessageDigest.getInstance('SHA-256')
(berkas.sort { it.path } + new File(akar, 'src/build/tabel.groovy')).each { sidik.update(it.name.bytes); sidik.update(it.bytes) }
def cap = sidik.digest().encodeHex().toString()
def tanda = new File(keluaran, '.sidik')
if (tanda.exists() && tanda.text == cap) return

keluaran.deleteDir()
keluaran.mkdirs()
def server = EmbeddedPostgres.builder().setServerConfig('max_connections', '20').start()
try {
    def url = server.getJdbcUrl('postgres', 'postgres') + '&currentSchema=kinerja,public'
    new File(migrasi, 'urutan.txt').readLines().findAll { it && !it.startsWith('#') }.each { modul ->
        Flyway.configure().dataSource(url, 'postgres', '')
            .schemas('kinerja').createSchemas(true).table('flyway_' + modul)
            .baselineOnMigrate(true).baselineVersion('0')
            .locations('filesystem:' + new File(migrasi, modul)).load().migrate()
    }
    GenerationTool.generate(new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver('org.postgresql.Driver').withUrl(url).withUser('postgres').withPassword(''))
        .withGenerator(new Generator()
            .withDatabase(new Database().withName('org.jooq.meta.postgres.PostgresDatabase')
                .withInputSchema('kinerja').withOutputSchemaToDefault(true)
                .withIncludes('.*').withExcludes('flyway_.*')
                .withIncludeRoutines(false).withIncludeSequences(false))
            .withGenerate(new Generate().withJavaTimeTypes(true).withRecords(true).withGlobalObjectReferences(true)
                .withComments(false).withGeneratedAnnotation(true).withNonnullAnnotation(false))
            .withTarget(new Target().withPackageName('kinerja.tabel').withDirectory(keluaran.path))))
    tanda.text = cap
} finally {
    server.close()
}
