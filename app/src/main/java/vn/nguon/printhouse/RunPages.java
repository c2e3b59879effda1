package vn.nguon.printhouse;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.press.PressActs;
import vn.nguon.pages.press.PrintingPage;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.outcome.PrintOutcomes;
import vn.nguon.stamp.press.run.PrintRun;
import vn.nguon.stamp.press.run.PrintRuns;
import vn.nguon.stamp.press.run.RunId;

/** The runs of a print house's presses, and what each of them reported. */
@RestController
@RequestMapping(RunPages.HERE)
class RunPages {

    static final String HERE = "/print/runs";

    private static final int MOST_OUTCOMES = 200;

    private final PrintHouseOrders printHouseOrders;
    private final PrintRuns runs;
    private final PrintOutcomes outcomes;
    private final PressActs acts;
    private final PageRenderer pages;
    private final Clock clock;

    RunPages(
            PrintHouseOrders printHouseOrders,
            PrintRuns runs,
            PrintOutcomes outcomes,
            PressActs acts,
            PageRenderer pages,
            Clock clock) {
        this.printHouseOrders = printHouseOrders;
        this.runs = runs;
        this.outcomes = outcomes;
        this.acts = acts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(worker, q, Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "printhouse/runs.jte",
                        Map.of("runs", found, "address", ListAddress.of(request), "now", clock.instant())));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        return AllPages.through(cursor -> found(worker, q, cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    private Mono<Slice<PrintRun>> found(PageUser worker, String text, Cursor at) {
        return runs.ofPrintHouse(PrintHouseOrders.of(worker.actor()), text, at.before(), at.limit() + 1)
                .as(at.slice(run -> run.id().value()));
    }

    private static ResponseEntity<byte[]> csv(List<PrintRun> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Lượt in", "Run")
                .column("Đơn số", "Order")
                .column("Máy in", "Printer")
                .time("Bắt đầu lúc", "Started at")
                .time("Báo lần cuối lúc", "Last heard at")
                .time("Kết thúc lúc", "Ended at");
        for (PrintRun run : found) {
            PrintRun.Begun begun = run.begun();
            PrintRun.Ending ending = run.ending();
            file.row(
                    run.id().value(),
                    String.valueOf(begun.order().value()),
                    begun.printer(),
                    begun.at(),
                    run.heardAt(),
                    ending == null ? null : ending.at());
        }
        return file.file(in.choose("luot-in.csv", "print-runs.csv"));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable UUID id) {
        return page(worker, new RunId(id), FilledForm.blank());
    }

    @PostMapping("/{id}/end")
    Mono<ResponseEntity<byte[]>> end(Attempt attempt, @PathVariable UUID id) {
        PageUser pageUser = attempt.worker();
        PrintHouseOrders.of(pageUser.actor());
        Mono<StampOrder> order = runs.getSeen(pageUser.actor(), new RunId(id))
                .flatMap(run ->
                        printHouseOrders.order(pageUser.actor(), run.begun().order()));
        return acts.end(
                attempt,
                new PrintingPage(HERE + "/" + id, order, (act, again) -> page(pageUser, new RunId(id), again)),
                id);
    }

    private Mono<PrintRun> own(PageUser worker, RunId id) {
        PrintHouseOrders.of(worker.actor());
        return runs.getSeen(worker.actor(), id)
                .flatMap(run -> printHouseOrders
                        .order(worker.actor(), run.begun().order())
                        .thenReturn(run));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, RunId id, FilledForm form) {
        return own(worker, id)
                .flatMap(run -> outcomes.seen(worker.actor(), id, MOST_OUTCOMES)
                        .collectList()
                        .map(told -> pages.page(
                                worker,
                                HERE,
                                "printhouse/run.jte",
                                Map.of("run", run, "outcomes", told, "form", form, "now", clock.instant()))));
    }
}
