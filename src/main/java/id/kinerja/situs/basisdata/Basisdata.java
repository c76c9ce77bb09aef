package id.kinerja.situs.basisdata;

/** A PostgreSQL server that answers. Closing it releases what this program holds of it. */
public interface Basisdata extends AutoCloseable {

    Sambungan sambungan();

    @Override
    void close();
}
