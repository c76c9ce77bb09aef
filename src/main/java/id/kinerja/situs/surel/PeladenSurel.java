package id.kinerja.situs.surel;

import id.kinerja.akses.PengirimSurel;
import id.kinerja.akses.Surel;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that is asked for each letter anew. */
public final class PeladenSurel implements PengirimSurel {

    private static final Logger LOG = LoggerFactory.getLogger(PeladenSurel.class);
    private static final String SABAR_MILIDETIK = "15000";

    private final JavaMailSenderImpl pengirim = new JavaMailSenderImpl();
    private final String dari;
    private final String alamat;

    public PeladenSurel(SetelanSurel setelan, String alamat) {
        this.dari = setelan.dari();
        this.alamat = alamat;
        pengirim.setHost(setelan.peladen());
        pengirim.setPort(setelan.port());
        pengirim.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!setelan.pengguna().isEmpty()) {
            pengirim.setUsername(setelan.pengguna());
            pengirim.setPassword(setelan.sandi());
        }
        pengirim.setJavaMailProperties(sifat(setelan));
    }

    /** A server whose name its certificate does not bear gets no letter. */
    private static Properties sifat(SetelanSurel setelan) {
        var sifat = new Properties();
        sifat.put("mail.smtp.auth", String.valueOf(!setelan.pengguna().isEmpty()));
        sifat.put("mail.smtp.starttls.enable", String.valueOf(setelan.keamanan().equals("starttls")));
        sifat.put(
                "mail.smtp.starttls.required", String.valueOf(setelan.keamanan().equals("starttls")));
        sifat.put("mail.smtp.ssl.enable", String.valueOf(setelan.keamanan().equals("tls")));
        sifat.put("mail.smtp.ssl.checkserveridentity", "true");
        sifat.put("mail.smtp.connectiontimeout", SABAR_MILIDETIK);
        sifat.put("mail.smtp.timeout", SABAR_MILIDETIK);
        sifat.put("mail.smtp.writetimeout", SABAR_MILIDETIK);
        return sifat;
    }

    @Override
    public boolean aktif() {
        return true;
    }

    @Override
    public String alamat() {
        return alamat;
    }

    @Override
    public void kirim(Surel surel) {
        var pesan = new SimpleMailMessage();
        pesan.setFrom(dari);
        pesan.setTo(surel.ke());
        pesan.setSubject(surel.judul());
        pesan.setText(surel.isi());
        try {
            pengirim.send(pesan);
        } catch (MailException gagal) {
            LOG.warn("A letter could not be sent: {}", gagal.getClass().getSimpleName());
        }
    }
}
