package id.kinerja.skp.cetak;

import id.kinerja.dokumen.AsalDokumen;
import id.kinerja.skp.data.SkpTersimpan;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A plan on paper holds as long as nothing newer was set in its place. */
@Component
class AsalSkp implements AsalDokumen {

    private final SkpTersimpan skp;

    AsalSkp(SkpTersimpan skp) {
        this.skp = skp;
    }

    @Override
    public String jenis() {
        return CetakSkp.JENIS;
    }

    @Override
    public Optional<String> versiBerlaku(UUID objek) {
        return skp.ditetapkanPada(objek).map(CetakSkp::versi);
    }
}
