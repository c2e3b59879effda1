package vn.nguon.stamp.press.outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.job.JobId;
import vn.nguon.stamp.press.job.PrintJob;
import vn.nguon.stamp.press.job.PrintJobCancelled;
import vn.nguon.stamp.press.job.PrintJobs;
import vn.nguon.stamp.print.CodeStream;
import vn.nguon.stamp.print.DownloadForm;
import vn.nguon.stamp.print.DownloadingStamps;
import vn.nguon.stamp.print.StampDownload;

/** A workstation takes a job's labels, a few thousand at a time, so that each time it gets what may still be printed. */
@Component
public class TakingLabels {

    private static final int MOST = 5000;
    private static final byte[] THE_END = "\n".getBytes(StandardCharsets.US_ASCII);

    private final PrintJobs jobs;
    private final StampOrders orders;
    private final PressStamps press;
    private final DownloadingStamps downloadingStamps;
    private final CodeStream codes;
    private final UnitOfWork unitOfWork;

    TakingLabels(
            PrintJobs jobs,
            StampOrders orders,
            PressStamps press,
            DownloadingStamps downloadingStamps,
            CodeStream codes,
            UnitOfWork unitOfWork) {
        this.jobs = jobs;
        this.orders = orders;
        this.press = press;
        this.downloadingStamps = downloadingStamps;
        this.codes = codes;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Which labels of a job are wanted.
     *
     * @param from  the first serial; none for the job's first
     * @param after the last serial that came, to go on after it; none to begin
     * @param to    the last serial; none for the job's last
     * @param again whether stamps that are out are wanted as well
     */
    public record Wanted(
            @Nullable String from,
            @Nullable String after,
            @Nullable String to,
            boolean again) {}

    /**
     * The job's next labels: not voided and not out yet, or whatever is not voided if stamps are wanted again. By the
     * order's organisation or its print house; that they were taken is recorded before the first leaves.
     *
     * @return nothing where none is left; refused with {@link PrintJobCancelled}, and as {@link DownloadingStamps} refuses
     */
    public Mono<StampDownload> take(Actor actor, JobId id, Wanted wanted) {
        return unitOfWork.inOneTransaction(jobs.get(id)
                .flatMap(job -> orders.getForShare(job.order())
                        .cast(StampOrder.Issued.class)
                        .flatMap(order -> {
                            order.requirePrinting(actor);
                            return next(job, wanted)
                                    .filter(stamps -> !stamps.isEmpty())
                                    .flatMap(stamps ->
                                            downloadingStamps.open(actor, order, stamps, DownloadForm.NDJSON));
                        })));
    }

    private Mono<List<StampRange>> next(PrintJob job, Wanted wanted) {
        job.requireNotCancelled();
        long first = wanted.from() == null ? job.stamps().first() : within("from", wanted.from(), job);
        long last = wanted.to() == null ? job.stamps().last() : within("to", wanted.to(), job);
        if (wanted.after() != null) {
            first = Math.max(first, within("after", wanted.after(), job) + 1);
            if (first > last) {
                return Mono.just(List.of());
            }
        }
        if (last < first) {
            throw new Invalid(
                    "to", "Số sê-ri cuối phải lớn hơn hoặc bằng số đầu.", "The last serial comes before the first.");
        }
        return press.next(job, first, last, wanted.again(), MOST);
    }

    private static long within(String field, String text, PrintJob job) {
        long number = StampSerial.read(field, text).number().value();
        if (!job.stamps().holds(number)) {
            throw new Invalid(
                    field,
                    "Lệnh in này gồm các tem " + job.stamps().serials() + ".",
                    "This print job holds the stamps " + job.stamps().serials() + ".");
        }
        return number;
    }

    /** The labels as lines of JSON; an empty line at the end says that they are all there. */
    public Flux<DataBuffer> lines(@Nullable StampDownload taken, DataBufferFactory buffers) {
        Flux<DataBuffer> lines = taken == null ? Flux.empty() : codes.of(taken, false, buffers);
        return lines.concatWith(Mono.fromSupplier(() -> buffers.wrap(THE_END.clone())));
    }
}
