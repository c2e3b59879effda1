package vn.nguon.trace.reverse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.ConstraintViolation;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.recording.ContextLookup;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;

/** Settles what is missing of a delivery: its sender or its receiver says what became of it. */
@Component
public class SettlingDifferences {

    private final RecordingEvents recordingEvents;
    private final ContextLookup contextLookup;
    private final Movements movements;
    private final Settlements settlements;
    private final ReturningRefused returning;

    SettlingDifferences(
            RecordingEvents recordingEvents,
            ContextLookup contextLookup,
            Movements movements,
            Settlements settlements,
            ReturningRefused returning) {
        this.recordingEvents = recordingEvents;
        this.contextLookup = contextLookup;
        this.movements = movements;
        this.settlements = settlements;
        this.returning = returning;
    }

    /** So much of a load is settled. */
    private record Part(Movement.Load load, Quantity quantity) {}

    /** Whoever neither sent nor was to receive the goods does not find them. */
    public Mono<RecordingResult> settle(Actor actor, Settlement form) {
        return movements
                .get(form.movementId())
                .filter(movement -> actor.worksFor(movement.from()) || actor.worksFor(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(movement -> recordingEvents.record(
                        actor,
                        form.at(),
                        movement.loads().stream().map(Movement.Load::lotId).toList(),
                        scene -> movements
                                .get(movement.id())
                                .flatMap(now -> contextLookup
                                        .party("from", now.from(), form.at().time())
                                        .zipWith(contextLookup.party(
                                                "to", now.to(), form.at().time()))
                                        .flatMap(both -> settle(scene, form, now, both.getT1(), both.getT2())))))
                .onErrorMap(
                        failure -> ConstraintViolation.is(failure, "movement_settles_what_is_missing"),
                        failure -> new MoreSettledThanMissing());
    }

    private Mono<EventDraft> settle(
            RecordingContext scene, Settlement form, Movement movement, Party sender, Party receiver) {
        boolean bySender = scene.holder().equals(movement.from());
        SettlementOutcome outcome = form.outcome();
        if (outcome == SettlementOutcome.REFUSED && bySender && !scene.holder().equals(movement.to())) {
            throw new Invalid(
                    "outcome",
                    "Chỉ bên nhận nói là không nhận được. Nếu hàng đã về tay bên gửi, hãy chọn «Đã tìm thấy».",
                    "Only the receiver refuses goods. If the sender has them again, choose “found”.");
        }
        requireAfter(scene, movement);
        List<Part> parts = parts(form, movement);
        EventDraft eventDraft = EventDraft.object(
                        scene,
                        "difference-settled",
                        movement.stage(),
                        EpcisAction.OBSERVE,
                        outcome.step(bySender),
                        outcome.disposition())
                .tell("movementId", movement.id().value())
                .tell("outcome", outcome)
                .tell("reason", form.reason());
        boolean back = outcome == SettlementOutcome.REFUSED || (outcome == SettlementOutcome.FOUND && bySender);
        eventDraft.from(back ? receiver : sender).to(back ? sender : receiver);
        for (Part part : parts) {
            eventDraft.got(
                    Objects.requireNonNull(scene.hands().get(part.load().lotId())),
                    part.quantity(),
                    outcome == SettlementOutcome.FOUND ? part.quantity().amount() : BigDecimal.ZERO);
        }
        return Flux.fromIterable(parts)
                .concatMap(part ->
                        settlements.write(scene, movement.id(), part.load().lotId(), outcome, part.quantity()))
                .then(
                        outcome == SettlementOutcome.REFUSED
                                ? sendBack(scene, movement, parts, eventDraft)
                                : Mono.empty())
                .thenReturn(eventDraft);
    }

    private Mono<Void> sendBack(RecordingContext scene, Movement movement, List<Part> parts, EventDraft eventDraft) {
        OrganisationId sender = movement.from();
        return returning.send(
                scene,
                movement.stage(),
                sender,
                parts.stream().collect(Collectors.toMap(part -> part.load().lotId(), Part::quantity)),
                eventDraft);
    }

    private static void requireAfter(RecordingContext scene, Movement movement) {
        if (movement.receivedAt() != null && scene.at().time().toInstant().isBefore(movement.receivedAt())) {
            throw new Invalid(
                    "at.time",
                    "Phần thiếu chỉ biết được từ lúc nhận hàng. Hãy ghi thời điểm sau khi nhận.",
                    "What is missing is known once the delivery was received. Give a time after that.");
        }
    }

    private static List<Part> parts(Settlement form, Movement movement) {
        List<Part> parts = new ArrayList<>();
        if (form.lots().isEmpty()) {
            movement.loads().stream()
                    .filter(load -> !load.missing().nothing())
                    .forEach(load -> parts.add(new Part(load, load.missing())));
        }
        for (int i = 0; i < form.lots().size(); i++) {
            if (form.lots().get(i).quantity().signum() == 0) {
                continue;
            }
            parts.add(part("lots[" + i + "]", form.lots().get(i), movement));
        }
        if (parts.isEmpty() && !form.lots().isEmpty()) {
            throw new Invalid(
                    "lots[0].quantity", "Hãy ghi số lượng của ít nhất một lô.", "Say how much of at least one lot.");
        }
        if (parts.isEmpty()) {
            throw new MoreSettledThanMissing();
        }
        return parts;
    }

    private static Part part(String field, Settlement.Line line, Movement movement) {
        Movement.Load load = movement.loads().stream()
                .filter(each -> each.lotId().equals(line.lotId()))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        field + ".lotId",
                        "Lô này không có trong chuyến hàng.",
                        "This lot is not part of the movement."));
        Unit own = load.shipped().unit();
        Unit unit = line.unit() == null ? own : line.unit();
        if (unit.dimension() != own.dimension()) {
            throw new Invalid(
                    field + ".unit",
                    "Hãy đo bằng cùng loại đơn vị với bên gửi: " + own + ".",
                    "Measure it as the sender did, in " + own + ".");
        }
        Quantity missing = load.missing();
        Quantity asked = unit == own && line.quantity().compareTo(missing.amount()) == 0 && !missing.nothing()
                ? missing
                : Quantity.read(field + ".quantity", line.quantity(), unit).in(own);
        if (asked.amount().compareTo(missing.amount()) > 0) {
            throw new MoreSettledThanMissing(field + ".quantity", load.code(), missing, asked);
        }
        return new Part(load, asked);
    }
}
