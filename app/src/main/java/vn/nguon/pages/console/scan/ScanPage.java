package vn.nguon.pages.console.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.scan.doubt.OwnDoubts;
import vn.nguon.scan.history.OwnSightings;

/** From where a cooperative's stamps were scanned in the last three months, and what people who scanned them doubted. */
@RestController
@RequestMapping(ScanPage.HERE)
class ScanPage {

    static final String HERE = "/console/scans";

    private static final Duration LOOKED_AT = Duration.ofDays(90);
    private static final int DOUBTS = 20;
    private static final int ROWS_OF_A_FILE = 200;

    private final OwnSightings sightings;
    private final OwnDoubts doubts;
    private final WorkPages pages;
    private final Clock clock;

    ScanPage(OwnSightings sightings, OwnDoubts doubts, WorkPages pages, Clock clock) {
        this.sightings = sightings;
        this.doubts = doubts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(
            Worker worker, ServerHttpRequest request, @RequestParam(required = false) @Nullable String cursor) {
        return Mono.zip(regions(worker), doubts.about(Ours.of(worker), false, Cursor.read(cursor, DOUBTS)))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/scan/scans.jte",
                        Map.of(
                                "regions", found.getT1(),
                                "doubts", found.getT2(),
                                "address", Address.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> regionsFile(Worker worker) {
        return regions(worker).map(found -> {
            Csv file = new Csv("province", "scans");
            found.forEach(count -> file.row(count.region().name().in(worker.in().language()), count.scans()));
            return file.file(worker.in().choose("noi-quet.csv", "scanned-from.csv"));
        });
    }

    @GetMapping(path = "/doubts", params = "format=csv")
    Mono<ResponseEntity<byte[]>> doubtsFile(Worker worker) {
        return doubts.about(Ours.of(worker), false, Cursor.read(null, ROWS_OF_A_FILE))
                .map(found -> {
                    Csv file = new Csv("said_at", "order", "serial", "text", "outcome", "finding");
                    found.items()
                            .forEach(doubt -> file.row(
                                    doubt.saidAt(),
                                    doubt.order(),
                                    doubt.serial(),
                                    doubt.text(),
                                    doubt.outcome(),
                                    doubt.finding()));
                    return file.file(worker.in().choose("nghi-ngo.csv", "doubts.csv"));
                });
    }

    private Mono<List<OwnSightings.Count>> regions(Worker worker) {
        Instant from = clock.instant().minus(LOOKED_AT);
        return sightings.since(Ours.of(worker), from).collectList();
    }
}
