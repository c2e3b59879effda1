package vn.nguon.pages.inspect.lot;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.trace.LotId;

/** The page of one lot, with what was typed on it and not taken. */
@Component
class LotPage {

    static final String HOLD = "hold";
    static final String RECALL = "recall";
    static final String CLOSING = "closing";

    private final GatheringLots gathering;
    private final WorkPages pages;

    LotPage(GatheringLots gathering, WorkPages pages) {
        this.gathering = gathering;
        this.pages = pages;
    }

    /** @param sent the form that was not taken, by its name */
    Mono<ResponseEntity<byte[]>> of(Worker worker, UUID id, Map<String, Form> sent) {
        return of(worker, id, null, Set.of(), sent);
    }

    /** As {@link GatheringLots#gather} draws it. */
    Mono<ResponseEntity<byte[]>> of(
            Worker worker, UUID id, @Nullable Boolean merged, Set<String> open, Map<String, Form> sent) {
        return gathering
                .gather(worker.actor(), new LotId(id), merged, open, worker.in())
                .map(file -> pages.page(
                        worker,
                        "/inspect",
                        "inspect/lot.jte",
                        Map.of(
                                "file",
                                file,
                                "sent",
                                sent,
                                "recalls",
                                worker.actor().is(Role.AUTHORITY))));
    }
}
