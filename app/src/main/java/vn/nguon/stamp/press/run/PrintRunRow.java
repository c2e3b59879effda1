package vn.nguon.stamp.press.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.press.job.JobId;

/** A print run as it stands in its table, whether it goes on or not. */
@Table("print_run")
record PrintRunRow(
        @Id UUID runId,
        UUID jobId,
        long orderId,
        String printer,
        String startedBy,
        Instant startedAt,
        Instant heardAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    static PrintRunRow of(PrintRun.Going run) {
        PrintRun.Begun begun = run.begun();
        return new PrintRunRow(
                begun.id().value(),
                begun.job().value(),
                begun.order().value(),
                begun.printer(),
                begun.by(),
                begun.at(),
                run.heardAt(),
                null,
                null);
    }

    PrintRun run() {
        PrintRun.Begun begun = new PrintRun.Begun(
                new RunId(runId), new JobId(jobId), new OrderId(orderId), printer, startedBy, startedAt);
        return endedBy == null || endedAt == null
                ? new PrintRun.Going(begun, heardAt)
                : new PrintRun.Ended(begun, heardAt, new PrintRun.Ending(endedBy, endedAt));
    }
}
