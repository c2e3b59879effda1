package vn.nguon.inspector.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.inspection.ReportingChecks;
import vn.nguon.inspection.ReportingChecks.Reported;
import vn.nguon.inspection.reach.FindingReach;
import vn.nguon.inspector.lot.GatheringLots;
import vn.nguon.inspector.lot.LotFile;
import vn.nguon.inspector.stamp.GatheringStamps;
import vn.nguon.inspector.stamp.StampFile;
import vn.nguon.pages.desk.Inspectors;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.trace.LotId;

/** Reports as PDF; a form asks for one, since making it is an act that is recorded. */
@RestController
@EnableConfigurationProperties(InspectionAgency.class)
class ReportPages implements AutoCloseable {

    private static final int LONGEST_QUEUE = 50;

    private final GatheringStamps stamps;
    private final GatheringLots lots;
    private final FindingReach reach;
    private final PicturesOfRecords pictures;
    private final ReportingChecks reporting;
    private final InspectionAgency agency;
    private final String url;
    private final Scheduler printing = Schedulers.newBoundedElastic(1, LONGEST_QUEUE, "reports");

    ReportPages(
            GatheringStamps stamps,
            GatheringLots lots,
            FindingReach reach,
            PicturesOfRecords pictures,
            ReportingChecks reporting,
            InspectionAgency agency,
            @Value("${nguon.url:http://localhost:${server.port:8080}}") String url) {
        this.stamps = stamps;
        this.lots = lots;
        this.reach = reach;
        this.pictures = pictures;
        this.reporting = reporting;
        this.agency = agency;
        this.url = url;
    }

    @PostMapping("/inspect/stamps/{serial}/report")
    Mono<ResponseEntity<byte[]>> stamp(
            PageUser worker,
            @PathVariable String serial,
            @RequestParam(required = false) @Nullable String code,
            IdempotentRequest once) {
        Inspectors.admit(worker);
        StampSerial read = StampSerial.read("serial", serial);
        return stamps.gather(worker.actor(), read, code, worker.in())
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(file -> recorded(
                                worker,
                                once,
                                subjects(file),
                                file.scanned().verdict().name(),
                                positions(file))
                        .zipWith(pictures.of(file, worker.actor(), worker.in()))
                        .flatMap(both -> printed(
                                () -> StampReport.of(file, both.getT2(), worker, both.getT1(), form(worker)),
                                worker.in().choose("tem-", "stamp-") + read)));
    }

    @PostMapping("/inspect/lots/{id}/report")
    Mono<ResponseEntity<byte[]>> lot(PageUser worker, @PathVariable UUID id, IdempotentRequest once) {
        Inspectors.admit(worker);
        return lots.gather(worker.actor(), new LotId(id), null, Set.of(), worker.in())
                .flatMap(file -> recorded(
                                worker,
                                once,
                                subjects(file),
                                LotReport.state(file),
                                ReportHeader.positions(file.entries()))
                        .zipWith(Mono.zip(
                                reach.of(worker.actor(), new LotId(id)),
                                pictures.of(file, worker.actor(), worker.in())))
                        .flatMap(all -> printed(
                                () -> LotReport.of(
                                        file,
                                        all.getT2().getT1(),
                                        all.getT2().getT2(),
                                        worker,
                                        all.getT1(),
                                        form(worker)),
                                worker.in().choose("lo-", "lot-") + file.lot().code())));
    }

    private MinutesForm form(PageUser worker) {
        return new MinutesForm(worker.in(), agency, url);
    }

    private Mono<Reported> recorded(
            PageUser worker, IdempotentRequest once, List<String> about, String said, List<Long> positions) {
        return once.ok(
                        Reported.class,
                        Map.of("about", about, "said", said, "positions", positions),
                        () -> reporting.report(worker.actor(), about, said, positions))
                .mapNotNull(ResponseEntity::getBody);
    }

    private static List<String> subjects(StampFile file) {
        return List.of(
                file.serial().number().subject(),
                file.order().id().subject(),
                file.owner().id().subject());
    }

    private static List<Long> positions(StampFile file) {
        return ReportHeader.positions(file.entries());
    }

    private static List<String> subjects(LotFile file) {
        return List.of(file.lot().id().subject(), file.maker().id().subject());
    }

    private Mono<ResponseEntity<byte[]>> printed(Supplier<InspectionReport> report, String name) {
        return Mono.fromCallable(() -> ReportSheets.print(report.get()))
                .subscribeOn(printing)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name + ".pdf", StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(pdf));
    }

    @Override
    public void close() {
        printing.dispose();
    }
}
