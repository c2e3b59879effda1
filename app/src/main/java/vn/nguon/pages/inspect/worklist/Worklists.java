package vn.nguon.pages.inspect.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Worker;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.doubt.Doubt;
import vn.nguon.scan.doubt.SettlingDoubts;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.Settling;
import vn.nguon.scan.finding.Sought;
import vn.nguon.scan.finding.Waiting;

/** The worklists there are, seen as cases. */
@Component
class Worklists {

    /** The names of the worklists, as they stand in addresses. */
    static final String KINDS = "alerts|doubts";

    private final Worklist<Alert> alerts;
    private final Map<String, Worklist<?>> all;

    Worklists(SettlingAlerts alerts, SettlingDoubts doubts) {
        this.alerts = new Worklist<Alert>(alerts, Case::of);
        this.all = Map.of("alerts", this.alerts, "doubts", new Worklist<Doubt>(doubts, Case::of));
    }

    /** The worklist of that name; the alerts, if there is none. */
    Worklist<?> of(String kind) {
        return Objects.requireNonNullElse(all.get(kind), alerts);
    }

    /** A worklist, seen as cases. */
    record Worklist<T extends Waiting>(Settling<T> settling, BiFunction<T, Voice, Case> view) {

        Mono<Case> one(UUID id, Worker worker) {
            return settling.one(id, worker.actor()).map(found -> view.apply(found, worker.in()));
        }

        Mono<Slice<Case>> list(@Nullable String status, Sought sought, Cursor cursor, Worker worker) {
            return settling.list(status, sought, cursor, worker.actor())
                    .map(found -> found.map(each -> view.apply(each, worker.in())));
        }

        Mono<T> take(UUID id, Worker worker) {
            return settling.take(id, worker.actor());
        }

        Mono<T> settle(UUID id, Finding finding, Worker worker) {
            return settling.settle(id, finding, worker.actor());
        }
    }
}
