package id.kinerja.situs.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The connection pool over the database that the command line has opened. */
@Configuration(proxyBeanMethods = false)
class SusunanBasisdata {

    private static final int UKURAN_KOLAM = 20;

    @Bean
    @ConditionalOnBean(Sambungan.class)
    HikariDataSource sumberData(Sambungan sambungan) {
        var kolam = new HikariDataSource();
        kolam.setPoolName("kinerja");
        kolam.setJdbcUrl(sambungan.url());
        kolam.setUsername(sambungan.pengguna());
        kolam.setPassword(sambungan.sandi());
        kolam.setMaximumPoolSize(UKURAN_KOLAM);
        kolam.setMinimumIdle(2);
        kolam.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The detail of an error quotes the row, and so would the log.
        kolam.addDataSourceProperty("logServerErrorDetail", "false");
        kolam.addDataSourceProperty("ApplicationName", "kinerja");
        return kolam;
    }
}
