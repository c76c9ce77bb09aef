package id.kinerja.bersama.tata;

import jakarta.servlet.http.HttpServletRequest;

/** Names of cookies: over TLS they begin so that the browser keeps them to this host, whoever sets them. */
public final class NamaKuki {

    /** Only taken by browsers from TLS, for one host and all of its paths. */
    public static final String HANYA_TUAN_RUMAH = "__Host-";

    private NamaKuki() {}

    public static String untuk(String nama, HttpServletRequest permintaan) {
        return permintaan.isSecure() ? HANYA_TUAN_RUMAH + nama : nama;
    }
}
