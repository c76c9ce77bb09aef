package id.kinerja.e2e;

/** The whole job on a wide screen. */
class PerjalananSetahunLebarTest extends PerjalananSetahun {

    PerjalananSetahunLebarTest() {
        super(Layar.LEBAR);
    }
}
