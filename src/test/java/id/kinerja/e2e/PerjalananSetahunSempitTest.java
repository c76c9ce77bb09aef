package id.kinerja.e2e;

/** The whole job on a telephone. */
class PerjalananSetahunSempitTest extends PerjalananSetahun {

    PerjalananSetahunSempitTest() {
        super(Layar.SEMPIT);
    }
}
