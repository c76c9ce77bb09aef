package id.kinerja.skp;

import java.util.UUID;

/** One note of a dialog kinerja. */
public record DialogId(UUID nilai) {

    @Override
    public String toString() {
        return nilai.toString();
    }
}
