package id.kinerja.pekerjaan.jalan;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.kinerja.bersama.pekerjaan.PekerjaanId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * db-scheduler over our table. Ordering joins the transaction of the caller; of all copies of the program one takes the
 * work, and when its pulse stops for half a minute another goes on with it.
 */
@Component
class Penjadwal {

    private static final String TABEL = "pekerjaan_jadwal";
    private static final TaskDescriptor<Void> TUGAS = TaskDescriptor.of("pekerjaan");
    private static final int UTAS = 2;
    private static final Duration DETAK = Duration.ofSeconds(5);
    private static final int DETAK_HILANG = 6;

    private final JalankanPekerjaan jalankan;
    private final Clock jam;
    private final boolean melayani;
    private final Scheduler penjadwal;

    Penjadwal(
            DataSource sumber,
            JalankanPekerjaan jalankan,
            BersihkanPekerjaan bersihkan,
            Clock jam,
            @Value("${kinerja.melayani:false}") boolean melayani) {
        this.jalankan = jalankan;
        this.jam = jam;
        this.melayani = melayani;
        this.penjadwal = Scheduler.create(new TransactionAwareDataSourceProxy(sumber), tugas())
                .startTasks(Tasks.recurring("pekerjaan-bersih", FixedDelay.ofHours(1))
                        .execute((instansi, konteks) -> bersihkan.yangLama()))
                .tableName(TABEL)
                .threads(UTAS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(DETAK)
                .missedHeartbeatsLimit(DETAK_HILANG)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .build();
    }

    private CustomTask<Void> tugas() {
        return Tasks.custom(TUGAS)
                .onFailure(new FailureHandler.OnFailureRetryLater<Void>(Duration.ofSeconds(10)))
                .onDeadExecutionRevive()
                .execute(this::kerjakan);
    }

    private CompletionHandler<Void> kerjakan(TaskInstance<Void> instansi, ExecutionContext konteks) {
        var id = new PekerjaanId(UUID.fromString(instansi.getId()));
        var usai = jalankan.sampaiUsai(id, () -> konteks.getSchedulerState().isShuttingDown());
        if (usai) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        return (selesai, jadwal) -> jadwal.reschedule(selesai, jam.instant());
    }

    /** In the transaction of the caller. */
    void jadwalkan(PekerjaanId id) {
        penjadwal.scheduleIfNotExists(TUGAS.instance(id.toString()).scheduledTo(jam.instant()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void mulai() {
        if (melayani) {
            nyalakan();
        }
    }

    void nyalakan() {
        penjadwal.start();
    }

    @PreDestroy
    void berhenti() {
        if (penjadwal.getSchedulerState().isStarted()) {
            penjadwal.stop();
        }
    }
}
