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
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.BrokenRule;
import vn.nguon.ledger.Ledger;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.book.Book;
import vn.nguon.trace.book.LaterRecord;
import vn.nguon.trace.book.LaterRecords;
import vn.nguon.trace.epcis.EpcisEvents;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Holdings;
import vn.nguon.trace.event.InHand;
import vn.nguon.trace.event.TraceEvent;
import vn.nguon.trace.rule.InTheFuture;
import vn.nguon.trace.rule.LotCodeTaken;

/** The way every event takes into the book: one transaction that locks its goods, writes it, and enters it in the ledger. */
@Component
public class Recording {

    private final Acting acting;
    private final Surroundings surroundings;
    private final Holdings holdings;
    private final LaterRecords laterRecords;
    private final Asked asked;
    private final Book book;
    private final EpcisEvents epcis;
    private final Ledger ledger;
    private final Clock clock;

    Recording(
            Acting acting,
            Surroundings surroundings,
            Holdings holdings,
            LaterRecords laterRecords,
            Asked asked,
            Book book,
            EpcisEvents epcis,
            Ledger ledger,
            Clock clock) {
        this.acting = acting;
        this.surroundings = surroundings;
        this.holdings = holdings;
        this.laterRecords = laterRecords;
        this.asked = asked;
        this.book = book;
        this.epcis = epcis;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records an event of the actor's own organisation.
     *
     * @param goods all existing lots it speaks of
     * @param tell  tells it, with those lots locked; whatever else it writes is part of the same transaction
     */
    public Mono<Recorded> record(
            Actor actor, Circumstances at, Collection<LotId> goods, Function<Scene, Mono<Draft>> tell) {
        OrganisationId holder = actor.ownOrganisation();
        actor.requireWorkingFor(holder);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (at.time().toInstant().isAfter(now.plus(InTheFuture.TOLERANCE))) {
            throw new InTheFuture(now);
        }
        return acting.inOneTransaction(Mono.defer(() -> set(holder, at, now, goods)
                .flatMap(tell)
                .flatMap(asked::answered)
                .flatMap(draft -> write(actor, draft))));
    }

    private Mono<Scene> set(OrganisationId holder, Circumstances at, Instant now, Collection<LotId> goods) {
        Mono<Void> checked = surroundings
                .requireEvidence(holder, at)
                .then(at.corrects() == null ? Mono.empty() : surroundings.requireDeclaredWrong(holder, at.corrects()));
        return checked.then(surroundings.place("at.placeId", holder, at.placeId(), at.time()))
                .flatMap(place -> surroundings
                        .party("organisation", holder, at.time())
                        .flatMap(who -> holdings.lock(holder, goods, at.time())
                                .flatMap(hands -> later(holder, at, hands)
                                        .map(later -> new Scene(
                                                EventId.next(), holder, who, place, at, now, hands, later)))));
    }

    /** Read only where some of the goods are spoken for by what happened later. */
    private Mono<List<LaterRecord>> later(OrganisationId holder, Circumstances at, Map<LotId, InHand> hands) {
        List<LotId> spoken = hands.values().stream()
                .filter(hand -> !hand.spare().equals(hand.then()))
                .map(hand -> hand.lot().id())
                .toList();
        return spoken.isEmpty() ? Mono.just(List.of()) : laterRecords.since(holder, spoken, at.time());
    }

    private Mono<Recorded> write(Actor actor, Draft draft) {
        TraceEvent event = draft.event();
        return book.write(event, draft.changes(), draft.descents(), epcis.write(event))
                .onErrorMap(
                        failure -> BrokenRule.is(failure, "lot_code_once"),
                        failure -> new LotCodeTaken(
                                event.made().stream().map(Lot::code).collect(Collectors.joining(", "))))
                .then(ledger.record(entry(actor, draft.word(), event)))
                .thenReturn(recorded(event));
    }

    private static Recorded recorded(TraceEvent event) {
        return new Recorded(
                event.id(),
                event.made().stream()
                        .map(lot -> new Recorded.Made(lot.id(), lot.code(), lot.quantity()))
                        .toList(),
                event.details());
    }

    private static Act entry(Actor actor, String word, TraceEvent event) {
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
        facts.put("goods", event.goods().stream().map(Recording::fact).toList());
        facts.put("details", event.details());
        facts.put("evidence", List.of(event.photos(), event.documents()));
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
