package id.kinerja.evaluasi.cetak;

import id.kinerja.dokumen.AsalDokumen;
import id.kinerja.evaluasi.data.FormulirTersimpan;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Both forms of an evaluation hold as long as the result was not set anew. */
@Configuration(proxyBeanMethods = false)
class AsalEvaluasi {

    @Bean
    AsalDokumen asalFormulirEvaluasi(FormulirTersimpan formulir) {
        return new Asal(CetakEvaluasi.EVALUASI, formulir);
    }

    @Bean
    AsalDokumen asalDokumenEvaluasi(FormulirTersimpan formulir) {
        return new Asal(CetakEvaluasi.DOKUMEN, formulir);
    }

    private record Asal(String jenis, FormulirTersimpan formulir) implements AsalDokumen {

        @Override
        public Optional<String> versiBerlaku(UUID objek) {
            return formulir.terbitPada(objek).map(CetakEvaluasi::versi);
        }
    }
}
