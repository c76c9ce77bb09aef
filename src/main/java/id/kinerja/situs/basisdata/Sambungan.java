package id.kinerja.situs.basisdata;

/** Where the database is reached and as whom. */
public record Sambungan(String url, String pengguna, String sandi) {

    private static final String SKEMA = "currentSchema=";

    /** Takes an address as people write it: with or without {@code jdbc:}, with or without parameters. */
    public static Sambungan untuk(String alamat, String pengguna, String sandi) {
        var url = alamat.startsWith("jdbc:") ? alamat : "jdbc:" + alamat.replaceFirst("^postgres:", "postgresql:");
        if (url.contains(SKEMA)) {
            return new Sambungan(url, pengguna, sandi);
        }
        var pemisah = url.contains("?") ? "&" : "?";
        return new Sambungan(url + pemisah + SKEMA + "kinerja,public", pengguna, sandi);
    }

    /** The address without its parameters, fit to be shown: a password may hide in them. */
    public String alamat() {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return alamat();
    }
}
