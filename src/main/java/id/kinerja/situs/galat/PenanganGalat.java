package id.kinerja.situs.galat;

import id.kinerja.bersama.AturanDilanggar;
import id.kinerja.bersama.SudahBerubah;
import id.kinerja.bersama.TidakDitemukan;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where a failure becomes a page. The exception's own text never reaches a person. */
@ControllerAdvice
class PenanganGalat {

    private static final Logger LOG = LoggerFactory.getLogger(PenanganGalat.class);
    private static final int PANJANG_NOMOR = 5;
    private static final SecureRandom ACAK = new SecureRandom();

    private final PenyusunGalat penyusun;

    PenanganGalat(PenyusunGalat penyusun) {
        this.penyusun = penyusun;
    }

    @ExceptionHandler
    ModelAndView aturan(AturanDilanggar ditolak, HttpServletRequest permintaan) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var hal = HalamanGalat.untuk(status.value(), null).denganPesan(ditolak.kalimat());
        return halaman(hal.denganTulisan(TulisanKiriman.dari(permintaan)), status);
    }

    @ExceptionHandler
    ModelAndView tidakDitemukan(TidakDitemukan tidakAda) {
        return halaman(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView berubah(SudahBerubah berubah, HttpServletRequest permintaan) {
        return bentrok(permintaan);
    }

    @ExceptionHandler
    ModelAndView bertabrakan(DataIntegrityViolationException bertabrakan, HttpServletRequest permintaan) {
        LOG.info("A constraint refused an act: {}", bertabrakan.getClass().getSimpleName());
        return bentrok(permintaan);
    }

    private ModelAndView bentrok(HttpServletRequest permintaan) {
        var status = HttpStatus.CONFLICT;
        var hal = HalamanGalat.untuk(status.value(), null).denganTulisan(TulisanKiriman.dari(permintaan));
        return halaman(hal, status);
    }

    @ExceptionHandler
    ModelAndView terlarang(AccessDeniedException terlarang) {
        return halaman(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView terlaluBesar(MaxUploadSizeExceededException terlaluBesar) {
        return halaman(HttpStatus.CONTENT_TOO_LARGE);
    }

    /** What the server itself refuses while it reads a form: above all an upload that is too large. */
    @ExceptionHandler
    ModelAndView tidakTerbaca(InvalidParameterException rusak) {
        return halaman(HttpStatusCode.valueOf(rusak.getErrorCode()));
    }

    @ExceptionHandler
    ModelAndView kirimanRusak(MultipartException rusak) {
        return halaman(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView lain(Exception sebab) {
        if (sebab instanceof ErrorResponse jawaban) {
            return halaman(jawaban.getStatusCode());
        }
        var ditandai = AnnotationUtils.findAnnotation(sebab.getClass(), ResponseStatus.class);
        if (ditandai != null) {
            return halaman(ditandai.code());
        }
        if (sebab instanceof TypeMismatchException) {
            return halaman(HttpStatus.BAD_REQUEST);
        }
        return gagal(sebab);
    }

    private ModelAndView gagal(Throwable sebab) {
        var acak = new byte[PANJANG_NOMOR];
        ACAK.nextBytes(acak);
        var nomor = HexFormat.of().formatHex(acak);
        LOG.error("Request failed, reference {}", nomor, sebab);
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        return halaman(HalamanGalat.untuk(status.value(), nomor), status);
    }

    private ModelAndView halaman(HttpStatusCode status) {
        return halaman(HalamanGalat.untuk(status.value(), null), status);
    }

    private ModelAndView halaman(HalamanGalat hal, HttpStatusCode status) {
        return penyusun.susun(hal, status);
    }
}
