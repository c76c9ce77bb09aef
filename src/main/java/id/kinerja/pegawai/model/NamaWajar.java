package id.kinerja.pegawai.model;

/** Names that only come from a mistake or from ill will. */
public final class NamaWajar {

    private NamaWajar() {}

    /** True for tags, control characters, lost letters, and what an office program would run as a formula. */
    public static boolean janggal(String isi) {
        return "=+-@".indexOf(isi.charAt(0)) >= 0
                || isi.chars().anyMatch(c -> c == '<' || c == '>' || c == '\ufffd' || Character.isISOControl(c));
    }
}
