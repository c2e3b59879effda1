package vn.nguon.inspector.lot;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.trace.LotId;

/** The page of one lot, with what was typed on it and not taken. */
@Component
class InspectedLotPage {

    static final String HOLD = "hold";
    static final String RECALL = "recall";
    static final String CLOSING = "closing";

    private final GatheringLots gathering;
    private final PageRenderer pages;

    InspectedLotPage(GatheringLots gathering, PageRenderer pages) {
        this.gathering = gathering;
        this.pages = pages;
    }

    /** @param sent the form that was not taken, by its name */
    Mono<ResponseEntity<byte[]>> of(PageUser worker, UUID id, Map<String, FilledForm> sent) {
        return of(worker, id, null, Set.of(), sent);
    }

    /** As {@link GatheringLots#gather} draws it. */
    Mono<ResponseEntity<byte[]>> of(
            PageUser worker, UUID id, @Nullable Boolean merged, Set<String> open, Map<String, FilledForm> sent) {
        return gathering
                .gather(worker.actor(), new LotId(id), merged, open, worker.in())
                .map(file -> pages.page(
                        worker,
                        "/inspect",
                        "inspector/lot/lot.jte",
                        Map.of(
                                "file",
                                file,
                                "sent",
                                sent,
                                "recalls",
                                worker.actor().is(Role.AUTHORITY))));
    }
}
