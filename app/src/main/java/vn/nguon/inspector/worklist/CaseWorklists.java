package vn.nguon.inspector.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.language.Language;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.alert.SettlingAlerts;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.scan.finding.Finding;
import vn.nguon.scan.finding.OpenCase;
import vn.nguon.scan.finding.ResolvingCases;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.scan.report.SettlingConsumerReports;

/** The worklists there are, seen as cases. */
@Component
class CaseWorklists {

    /** The names of the worklists, as they stand in addresses. */
    static final String KINDS = "alerts|doubts";

    private final Worklist<Alert> alerts;
    private final Map<String, Worklist<?>> all;

    CaseWorklists(SettlingAlerts alerts, SettlingConsumerReports doubts) {
        this.alerts = new Worklist<Alert>("alert", alerts, WorklistCase::of);
        this.all = Map.of(
                "alerts", this.alerts, "doubts", new Worklist<ConsumerReport>("doubt", doubts, WorklistCase::of));
    }

    /** The worklist of that name; the alerts, if there is none. */
    Worklist<?> of(String kind) {
        return Objects.requireNonNullElse(all.get(kind), alerts);
    }

    /** A worklist, seen as cases. */
    record Worklist<T extends OpenCase>(
            String ledgerName, ResolvingCases<T> settling, BiFunction<T, Language, WorklistCase> view) {

        Mono<T> itself(UUID id, PageUser worker) {
            return settling.one(id, worker.actor());
        }

        Mono<WorklistCase> one(UUID id, PageUser worker) {
            return settling.one(id, worker.actor()).map(found -> view.apply(found, worker.in()));
        }

        Mono<Slice<WorklistCase>> list(@Nullable String status, CaseFilter sought, Cursor cursor, PageUser worker) {
            return settling.list(status, sought, cursor, worker.actor())
                    .map(found -> found.map(each -> view.apply(each, worker.in())));
        }

        Mono<T> take(UUID id, PageUser worker) {
            return settling.take(id, worker.actor());
        }

        Mono<T> settle(UUID id, Finding finding, PageUser worker) {
            return settling.settle(id, finding, worker.actor());
        }
    }
}
