package id.kinerja.skp;

import java.util.List;

/** The line from one RHK up through the leaders' RHK and the goals to the vision. */
public interface GarisPandang {

    /** From the top down to the RHK itself; it starts with the vision where the line is unbroken. One statement. */
    List<Langkah> dari(RhkId rhk);

    /**
     * One step of the line.
     *
     * @param jenis RHK, or the kind of goal: SASARAN_UNIT, SASARAN, TUJUAN, MISI, VISI
     * @param pemilik post of the RHK's owner, empty for goals
     */
    record Langkah(String jenis, String uraian, String pemilik) {}
}
