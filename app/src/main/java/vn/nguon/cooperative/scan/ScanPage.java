package vn.nguon.cooperative.scan;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.counted.CountedSpan;
import vn.nguon.pages.counted.CountingScans;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.scan.history.OwnSightings;
import vn.nguon.scan.report.OwnConsumerReports;

/** How often and from where a cooperative's stamps were scanned, and what inspectors passed on of people's complaints. */
@RestController
@RequestMapping(ScanPage.HERE)
class ScanPage {

    static final String HERE = "/console/scans";

    static final int QUARTER = 91;
    private static final String A_QUARTER = "91";
    private static final int DOUBTS = 20;

    private final CountingScans counting;
    private final OwnSightings sightings;
    private final OwnConsumerReports doubts;
    private final PageRenderer pages;
    private final Clock clock;

    ScanPage(
            CountingScans counting,
            OwnSightings sightings,
            OwnConsumerReports doubts,
            PageRenderer pages,
            Clock clock) {
        this.counting = counting;
        this.sightings = sightings;
        this.doubts = doubts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = A_QUARTER) int days,
            @RequestParam(required = false) @Nullable String cursor) {
        return read(worker, request, days, cursor, FilledForm.blank());
    }

    /** The page, with a reply as it was sent back. */
    Mono<ResponseEntity<byte[]>> read(
            PageUser worker, ServerHttpRequest request, int days, @Nullable String cursor, FilledForm reply) {
        CountedSpan countedSpan = CountedSpan.of(days);
        return Mono.zip(
                        scans(worker, countedSpan),
                        regions(worker, countedSpan),
                        doubts.about(OwnOrganisation.of(worker), false, Cursor.read(cursor, DOUBTS)))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/scan/scans.jte",
                        Map.of(
                                "scans", found.getT1(),
                                "regions", found.getT2(),
                                "doubts", found.getT3(),
                                "spans", CountedSpan.options(worker.in()),
                                "days", countedSpan.days(),
                                "reply", reply,
                                "address", ListAddress.of(request))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> scansFile(PageUser worker, @RequestParam(defaultValue = A_QUARTER) int days) {
        return scans(worker, CountedSpan.of(days))
                .map(chart -> chart.csv(worker.in()).file(worker.in().choose("luot-quet.csv", "scans.csv")));
    }

    @GetMapping(path = "/regions", params = "format=csv")
    Mono<ResponseEntity<byte[]>> regionsFile(PageUser worker, @RequestParam(defaultValue = A_QUARTER) int days) {
        return regions(worker, CountedSpan.of(days)).map(found -> {
            CsvDownload file = new CsvDownload(worker.in())
                    .column("Tỉnh, thành", "Province")
                    .column("Lượt", "Scans");
            found.forEach(count -> file.row(count.region().name().in(worker.in()), count.scans()));
            return file.file(worker.in().choose("noi-quet.csv", "scanned-from.csv"));
        });
    }

    @GetMapping(path = "/doubts", params = "format=csv")
    Mono<ResponseEntity<byte[]>> doubtsFile(PageUser worker) {
        return AllPages.through(cursor -> doubts.about(OwnOrganisation.of(worker), false, cursor))
                .collectList()
                .map(found -> {
                    CsvDownload file = new CsvDownload(worker.in())
                            .time("Chuyển lúc", "Passed on at")
                            .time("Phản ánh lúc", "Reported at")
                            .column("Đơn số", "Order")
                            .column("Số sê-ri", "Serial")
                            .column("Lời thanh tra", "The inspector's words")
                            .column("Lời người mua", "What was said")
                            .column("Kết luận", "Outcome")
                            .column("Điều tìm thấy", "Finding");
                    found.forEach(doubt -> file.row(
                            doubt.passedOnAt(),
                            doubt.saidAt(),
                            String.valueOf(doubt.order()),
                            doubt.serial(),
                            doubt.message(),
                            doubt.text(),
                            outcome(doubt, worker.in()),
                            doubt.finding()));
                    return file.file(worker.in().choose("phan-anh.csv", "complaints.csv"));
                });
    }

    private Mono<Chart> scans(PageUser worker, CountedSpan span) {
        return counting.scans(OwnOrganisation.of(worker), span, today(), worker.in());
    }

    private Mono<List<OwnSightings.Count>> regions(PageUser worker, CountedSpan span) {
        return sightings
                .since(
                        OwnOrganisation.of(worker),
                        span.from(today()).atStartOfDay(VietnamTime.ZONE).toInstant())
                .collectList();
    }

    private static String outcome(OwnConsumerReports.Told doubt, Language in) {
        return doubt.outcome() == null
                ? ""
                : doubt.outcome().equals("CONFIRMED")
                        ? in.choose("Có vấn đề", "Confirmed")
                        : in.choose("Không có gì sai", "Nothing wrong");
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
