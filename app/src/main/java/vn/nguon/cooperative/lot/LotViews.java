package vn.nguon.cooperative.lot;

import java.time.Clock;
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
import vn.nguon.consumer.LotPreview;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.scan.story.LotStories;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;
import vn.nguon.trace.journey.LotVisibility;

/** What others see of a lot: the journey behind and ahead of it, and the page of whoever will scan its stamps. */
@RestController
@RequestMapping(LotList.HERE + "/{id}")
class LotViews {

    private final LotVisibility lotVisibility;
    private final Journeys journeys;
    private final LotStories lotStories;
    private final LotPreview preview;
    private final PageRenderer pages;
    private final Clock clock;

    LotViews(
            LotVisibility lotVisibility,
            Journeys journeys,
            LotStories lotStories,
            LotPreview preview,
            PageRenderer pages,
            Clock clock) {
        this.lotVisibility = lotVisibility;
        this.journeys = journeys;
        this.lotStories = lotStories;
        this.preview = preview;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/journey")
    Mono<ResponseEntity<byte[]>> journey(PageUser worker, @PathVariable UUID id) {
        OwnOrganisation.of(worker);
        return lotVisibility
                .lot(worker.actor(), new LotId(id))
                .flatMap(lot -> journeys.bothWays(lot.id())
                        .map(both -> pages.page(
                                worker,
                                LotList.HERE,
                                "cooperative/lot/journey.jte",
                                Map.of(
                                        "lot", lot,
                                        "behind", JourneyLine.of(both.behind()),
                                        "ahead", JourneyLine.of(both.ahead()),
                                        "truncated", truncated(both.behind(), both.ahead())))));
    }

    @GetMapping("/preview")
    Mono<ResponseEntity<byte[]>> preview(PageUser worker, @PathVariable UUID id) {
        return made(worker, id)
                .flatMap(lot -> lotStories.of(lot.id()).map(story -> {
                    List<LegalItem> items = LegalItems.of(story, VietnamTime.day(clock.instant()));
                    return pages.page(
                            worker, LotList.HERE, "cooperative/lot/preview.jte", Map.of("lot", lot, "items", items));
                }));
    }

    /** The page of who scans a stamp of the lot, with everything but the stamp. */
    @GetMapping("/preview/page")
    Mono<ResponseEntity<byte[]>> page(PageUser worker, @PathVariable UUID id) {
        return made(worker, id)
                .flatMap(lot -> lotStories.of(lot.id()))
                .map(story -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_HTML)
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Security-Policy", preview.contentSecurityPolicy())
                        .header("X-Robots-Tag", "noindex")
                        .body(preview.page(story, worker.in())));
    }

    /** Only who made a lot puts stamps on it. */
    private Mono<Lot> made(PageUser worker, UUID id) {
        OwnOrganisation.of(worker);
        return lotVisibility
                .lot(worker.actor(), new LotId(id))
                .filter(lot -> worker.actor().worksFor(lot.organisation()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    private static boolean truncated(Journey behind, Journey ahead) {
        return behind.truncated() || ahead.truncated();
    }
}
