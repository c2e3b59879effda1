package vn.nguon.pages.console.lot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.telling.Previewing;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.story.Stories;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.journey.Sight;

/** What others see of a lot: the journey behind and ahead of it, and the page of whoever will scan its stamps. */
@RestController
@RequestMapping(LotList.HERE + "/{id}")
class LotViews {

    private final Sight sight;
    private final Journeys journeys;
    private final Stories stories;
    private final Previewing previewing;
    private final WorkPages pages;
    private final Clock clock;

    LotViews(Sight sight, Journeys journeys, Stories stories, Previewing previewing, WorkPages pages, Clock clock) {
        this.sight = sight;
        this.journeys = journeys;
        this.stories = stories;
        this.previewing = previewing;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/journey")
    Mono<ResponseEntity<byte[]>> journey(Worker worker, @PathVariable UUID id) {
        Ours.of(worker);
        return sight.lot(worker.actor(), new LotId(id))
                .flatMap(lot -> journeys.bothWays(lot.id())
                        .map(both -> pages.page(
                                worker,
                                LotList.HERE,
                                "console/lot/journey.jte",
                                Map.of(
                                        "lot", lot,
                                        "behind", Step.of(both.behind()),
                                        "ahead", Step.of(both.ahead()),
                                        "truncated", truncated(both.behind(), both.ahead())))));
    }

    @GetMapping("/preview")
    Mono<ResponseEntity<byte[]>> preview(Worker worker, @PathVariable UUID id) {
        return made(worker, id)
                .flatMap(lot -> stories.of(lot.id()).map(story -> {
                    List<LegalItem> items = LegalItems.of(story, LocalDate.ofInstant(clock.instant(), Voice.ZONE));
                    return pages.page(
                            worker, LotList.HERE, "console/lot/preview.jte", Map.of("lot", lot, "items", items));
                }));
    }

    /** The page of who scans a stamp of the lot, with everything but the stamp. */
    @GetMapping("/preview/page")
    Mono<ResponseEntity<byte[]>> page(Worker worker, @PathVariable UUID id) {
        return made(worker, id)
                .flatMap(lot -> stories.of(lot.id()))
                .map(story -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Security-Policy", previewing.contentSecurityPolicy())
                        .header("X-Robots-Tag", "noindex")
                        .body(previewing.page(story, worker.in().language())));
    }

    /** Only who made a lot puts stamps on it. */
    private Mono<Lot> made(Worker worker, UUID id) {
        Ours.of(worker);
        return sight.lot(worker.actor(), new LotId(id))
                .filter(lot -> worker.actor().worksFor(lot.organisation()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private static boolean truncated(Journey behind, Journey ahead) {
        return behind.truncated() || ahead.truncated();
    }
}
