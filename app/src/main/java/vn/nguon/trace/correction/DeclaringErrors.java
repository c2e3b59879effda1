package vn.nguon.trace.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.trace.LotId;
import vn.nguon.trace.epcis.EpcisEvents;
import vn.nguon.trace.event.DeclaredError;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;
import vn.nguon.trace.rule.AlreadyDeclaredWrong;

/**
 * Says that an event of one's own is wrong. Nothing is rewritten: the event stays and is marked, and what it did to
 * holdings is undone. It cannot be once the goods went on.
 */
@Component
public class DeclaringErrors {

    private final UnitOfWork unitOfWork;
    private final Events events;
    private final Objections objections;
    private final UndoingEvents undoingEvents;
    private final EpcisEvents epcis;
    private final Ledger ledger;
    private final Clock clock;

    DeclaringErrors(
            UnitOfWork unitOfWork,
            Events events,
            Objections objections,
            UndoingEvents undoingEvents,
            EpcisEvents epcis,
            Ledger ledger,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.events = events;
        this.objections = objections;
        this.undoingEvents = undoingEvents;
        this.epcis = epcis;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Refuses with {@link GoodsUsedFurther}, {@link RecordOfQuestionedGoods} or {@link AlreadyDeclaredWrong}. */
    public Mono<RecordedEvent> declare(Actor actor, EventId id, ErrorDeclaration form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DeclaredError declaredError = new DeclaredError(form.reason(), form.explanation(), now);
        return unitOfWork.inOneTransaction(events.get(id)
                .doOnNext(event -> actor.requireWorkingFor(owner(event)))
                .flatMap(event -> objections
                        .lockBehind(lotsOf(event))
                        .then(refuseQuestioned(event))
                        .then(undo(actor, event, declaredError))
                        .onErrorMap(
                                failure -> ConstraintViolation.is(failure, "event_error_pkey"),
                                failure -> new AlreadyDeclaredWrong())
                        .onErrorMap(DeclaringErrors::goneOn, failure -> new GoodsUsedFurther())
                        .then(ledger.record(entry(actor, event, declaredError))))
                .then(Mono.defer(() -> events.get(id))));
    }

    private Mono<Void> undo(Actor actor, RecordedEvent event, DeclaredError mistake) {
        return events.epcis(event.id())
                .flatMap(written ->
                        undoingEvents.mark(event.id(), mistake, actor.name(), epcis.declareWrong(written, mistake)))
                .then(undoingEvents.holdings(event.id()))
                .then(undoingEvents.settlements(event.id()))
                .then(undoingEvents.movement(event.id()))
                .then(undoingEvents.cases(event.id()))
                .then(undoingEvents.crop(event.id()))
                .then(undoingEvents.lots(event));
    }

    /** Else what is called back could be made never to have been. That the test itself was no failure may be said. */
    private Mono<Void> refuseQuestioned(RecordedEvent event) {
        return objections
                .against(lotsOf(event))
                .flatMapIterable(
                        found -> found.values().stream().flatMap(List::stream).toList())
                .filter(objection -> forbids(objection, event))
                .next()
                .flatMap(objection -> Mono.error(new RecordOfQuestionedGoods(objection)));
    }

    /** That goods were taken too soon may be a day that was written down wrong: whoever says so withdraws them. */
    private static boolean forbids(Objection objection, RecordedEvent event) {
        return switch (objection.rule()) {
            case RECALLED, HELD -> true;
            case FAILED ->
                !(objection instanceof Objection.FailedTest failed
                        && failed.test().equals(event.id()));
            case WAS_RECALLED, TAKEN_TOO_SOON, WAITING, EXPIRED -> false;
        };
    }

    private static boolean goneOn(Throwable failure) {
        return ConstraintViolation.is(failure, "lot_never_over_consumed")
                || ConstraintViolation.is(failure, "lot_no_more_taken_back_than_sold")
                || ConstraintViolation.is(failure, "movement_settles_what_is_missing")
                || ConstraintViolation.is(failure, "pack_in_one_case")
                || ConstraintViolation.is(failure, "lot_withdrawn_bears_no_stamps");
    }

    private static List<LotId> lotsOf(RecordedEvent event) {
        return event.goods().stream().map(Goods::lotId).distinct().toList();
    }

    private static OrganisationId owner(RecordedEvent event) {
        return Objects.requireNonNull(event.who().id());
    }

    private static Act entry(Actor actor, RecordedEvent event, DeclaredError mistake) {
        List<String> subjects =
                new ArrayList<>(List.of(event.id().subject(), owner(event).subject()));
        lotsOf(event).forEach(lot -> subjects.add(lot.subject()));
        return new Act(
                "event-declared-wrong",
                actor.name(),
                subjects,
                Map.of(
                        "event", event.id().value(),
                        "stage", event.stage(),
                        "reason", mistake.reason().cbv(),
                        "explanation", mistake.explanation()));
    }
}
