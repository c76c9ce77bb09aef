package id.kinerja.skp;

import java.time.OffsetDateTime;
import java.util.List;

/** Tells which evaluations rest on a plan; the module that evaluates answers. */
public interface EvaluasiSkp {

    /** The evaluations of a plan that were set, the oldest first. */
    List<Dipakai> atas(SkpId skp);

    /** One evaluation: the period's name, and when it was set. */
    record Dipakai(String periode, OffsetDateTime ditetapkan) {}
}
