package id.kinerja.uji;

import id.kinerja.akses.KebijakanFaktor;

/** A second factor is only offered, unless a test asks for it. */
public final class KebijakanUji implements KebijakanFaktor {

    static final KebijakanUji SATU = new KebijakanUji();

    private volatile boolean wajib;

    private KebijakanUji() {}

    public void wajibkan() {
        wajib = true;
    }

    public void lepas() {
        wajib = false;
    }

    @Override
    public boolean wajib() {
        return wajib;
    }
}
