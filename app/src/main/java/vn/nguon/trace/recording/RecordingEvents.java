package vn.nguon.trace.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.epcis.EpcisEvents;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.TraceEvent;
import vn.nguon.trace.holding.Holdings;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.objection.ActObjections;
import vn.nguon.trace.rule.InTheFuture;
import vn.nguon.trace.rule.LotCodeTaken;
import vn.nguon.trace.rule.UsedPacksBearStamps;
import vn.nguon.trace.store.EventStore;
import vn.nguon.trace.store.LaterRecord;
import vn.nguon.trace.store.LaterRecords;

/** The way every event takes into the book: one transaction that locks its goods, writes it, and enters it in the ledger. */
@Component
public class RecordingEvents {

    private final UnitOfWork unitOfWork;
    private final ContextLookup contextLookup;
    private final Holdings holdings;
    private final ActObjections objections;
    private final LaterRecords laterRecords;
    private final StagePlanAnswers stagePlanAnswers;
    private final EventStore eventStore;
    private final EpcisEvents epcis;
    private final NamedPackProof namedPackProof;
    private final Ledger ledger;
    private final Clock clock;

    RecordingEvents(
            UnitOfWork unitOfWork,
            ContextLookup contextLookup,
            Holdings holdings,
            ActObjections objections,
            LaterRecords laterRecords,
            StagePlanAnswers stagePlanAnswers,
            EventStore eventStore,
            EpcisEvents epcis,
            NamedPackProof namedPackProof,
            Ledger ledger,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.contextLookup = contextLookup;
        this.holdings = holdings;
        this.objections = objections;
        this.laterRecords = laterRecords;
        this.stagePlanAnswers = stagePlanAnswers;
        this.eventStore = eventStore;
        this.epcis = epcis;
        this.namedPackProof = namedPackProof;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records an event of the actor's own organisation.
     *
     * @param goods all existing lots it speaks of
     * @param tell  tells it, with those lots locked; whatever else it writes is part of the same transaction
     */
    public Mono<RecordingResult> record(
            Actor actor, EventHeader at, Collection<LotId> goods, Function<RecordingContext, Mono<EventDraft>> tell) {
        OrganisationId holder = actor.ownOrganisation();
        actor.requireWorkingFor(holder);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (at.time().toInstant().isAfter(now.plus(InTheFuture.TOLERANCE))) {
            throw new InTheFuture(now);
        }
        return unitOfWork.inOneTransaction(Mono.defer(() -> set(holder, at, now, goods)
                .flatMap(tell)
                .flatMap(stagePlanAnswers::answered)
                .flatMap(draft -> write(actor, draft))));
    }

    private Mono<RecordingContext> set(OrganisationId holder, EventHeader at, Instant now, Collection<LotId> goods) {
        Mono<Void> checked = contextLookup
                .requireEvidence(holder, at)
                .then(at.corrects() == null ? Mono.empty() : contextLookup.requireDeclaredWrong(holder, at.corrects()));
        return checked.then(contextLookup.place("at.placeId", holder, at.placeId(), at.time()))
                .flatMap(place -> contextLookup
                        .party("organisation", holder, at.time())
                        .flatMap(who -> holdings.lock(holder, goods, at.time())
                                .flatMap(hands -> Mono.zip(objections.at(at.time(), hands), later(holder, at, hands))
                                        .map(found -> new RecordingContext(
                                                EventId.next(),
                                                holder,
                                                who,
                                                place,
                                                at,
                                                now,
                                                hands,
                                                found.getT1(),
                                                found.getT2())))));
    }

    /** Read only where some of the goods are spoken for by what happened later. */
    private Mono<List<LaterRecord>> later(OrganisationId holder, EventHeader at, Map<LotId, LotHolding> hands) {
        List<LotId> spoken = hands.values().stream()
                .filter(hand -> !hand.spare().equals(hand.then()))
                .map(hand -> hand.lot().id())
                .toList();
        return spoken.isEmpty() ? Mono.just(List.of()) : laterRecords.since(holder, spoken, at.time());
    }

    private Mono<RecordingResult> write(Actor actor, EventDraft draft) {
        TraceEvent event = draft.event();
        return eventStore
                .write(event, draft.changes(), draft.descents(), epcis.write(event))
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "lot_code_once"),
                        failure -> new LotCodeTaken(
                                event.made().stream().map(Lot::code).collect(Collectors.joining(", "))))
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "used_packs_bear_no_stamps"),
                        failure -> new UsedPacksBearStamps())
                .then(namedPackProof.of(event))
                .flatMap(packs -> ledger.record(entry(actor, draft.word(), event, packs)))
                .thenReturn(recorded(event));
    }

    private static RecordingResult recorded(TraceEvent event) {
        return new RecordingResult(
                event.id(),
                event.made().stream()
                        .map(lot -> new RecordingResult.Made(lot.id(), lot.code(), lot.quantity()))
                        .toList(),
                event.details());
    }

    private static Act entry(Actor actor, String word, TraceEvent event, String packs) {
        List<String> subjects = new ArrayList<>();
        subjects.add(event.id().subject());
        event.goods().stream().map(goods -> goods.lotId().subject()).distinct().forEach(subjects::add);
        subjects.add("organisation:" + event.who().id());
        if (event.to() != null
                && event.to().id() != null
                && !event.to().id().equals(event.who().id())) {
            subjects.add("organisation:" + event.to().id());
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("stage", event.stage());
        facts.put("time", event.time());
        facts.put("place", event.where() == null ? "" : event.where().code());
        facts.put("goods", event.goods().stream().map(RecordingEvents::fact).toList());
        facts.put("details", event.details());
        facts.put("evidence", List.of(event.photos(), event.documents()));
        if (!packs.isEmpty()) {
            facts.put("packs", packs);
        }
        if (event.corrects() != null) {
            facts.put("corrects", event.corrects().value());
        }
        return new Act(word, actor.name(), subjects, facts);
    }

    private static Map<String, Object> fact(Goods goods) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("lot", goods.lotId().value());
        fact.put("code", goods.code());
        fact.put("role", goods.role());
        if (goods.quantity() != null) {
            fact.put("quantity", goods.quantity().amount());
            fact.put("unit", goods.quantity().unit());
        }
        return fact;
    }
}
