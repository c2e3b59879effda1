package vn.nguon.trace.moving;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.pack.NamingPacks;
import vn.nguon.trace.pack.PackSteps;
import vn.nguon.trace.recording.ConsumedQuantity;
import vn.nguon.trace.recording.ContextLookup;
import vn.nguon.trace.recording.EventDraft;
import vn.nguon.trace.recording.RecordingContext;
import vn.nguon.trace.recording.RecordingEvents;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.rule.AlreadyReceived;
import vn.nguon.trace.rule.MoreReceivedThanShipped;

/** Receives goods that were shipped to one's own organisation, and shows by how much the two counts differ. */
@Component
public class ReceivingGoods {

    /** How much two scales may differ: one part in fifty. Pieces are counted, so they may not differ upwards. */
    static final BigDecimal SCALES_DIFFER = new BigDecimal("0.02");

    private final RecordingEvents recordingEvents;
    private final ContextLookup contextLookup;
    private final Movements movements;
    private final MovementStore movementStore;
    private final PackSteps packSteps;
    private final NamingPacks namingPacks;

    ReceivingGoods(
            RecordingEvents recordingEvents,
            ContextLookup contextLookup,
            Movements movements,
            MovementStore movementStore,
            PackSteps packSteps,
            NamingPacks namingPacks) {
        this.namingPacks = namingPacks;
        this.packSteps = packSteps;
        this.recordingEvents = recordingEvents;
        this.contextLookup = contextLookup;
        this.movements = movements;
        this.movementStore = movementStore;
    }

    /**
     * Receives once. Whoever the goods were not sent to does not find them. What was counted is written down; what
     * comes into the receiver's hands is never more than was sent, so that two scales do not make goods of nothing.
     */
    public Mono<RecordingResult> receive(Actor actor, Arrival form) {
        return movements
                .get(form.movementId())
                .filter(movement -> actor.worksFor(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(movement -> recordingEvents.record(
                        actor,
                        form.at(),
                        movement.loads().stream().map(Movement.Load::lotId).toList(),
                        scene -> contextLookup
                                .party("from", movement.from(), form.at().time())
                                .flatMap(sender -> tell(scene, form, movement, sender))));
    }

    private Mono<EventDraft> tell(RecordingContext scene, Arrival form, Movement movement, Party sender) {
        if (!movement.onTheWay()) {
            return Mono.error(new AlreadyReceived());
        }
        Map<LotId, Quantity> counted = counted(form, movement);
        return Flux.fromIterable(movement.loads())
                .concatMap(load -> movementStore.receive(
                        movement.id(),
                        load.lotId(),
                        Objects.requireNonNull(counted.get(load.lotId())),
                        scene.event(),
                        scene.at().time()))
                .then(Mono.defer(
                        () -> packSteps.follow(scene, movement.shipping(), whole(movement, counted), scene.holder())))
                .then(Mono.defer(() -> namingPacks.arriving(
                        scene,
                        "packs",
                        form.packs(),
                        arrived(scene, movement, counted),
                        movement.shipping(),
                        movement.from())))
                .flatMap(packs -> {
                    EventDraft eventDraft = draft(scene, movement, sender, counted);
                    packs.tell(eventDraft);
                    return packSteps.write(scene, packs, scene.holder()).thenReturn(eventDraft);
                });
    }

    /** The lots of which all arrived: so did every pack of them. Of the others nobody knows which packs are missing. */
    private static List<UUID> whole(Movement movement, Map<LotId, Quantity> counted) {
        return movement.loads().stream()
                .filter(load -> load.shipped().equals(counted.get(load.lotId())))
                .map(load -> load.lotId().value())
                .toList();
    }

    private static List<ConsumedQuantity> arrived(
            RecordingContext scene, Movement movement, Map<LotId, Quantity> counted) {
        return movement.loads().stream()
                .map(load -> new ConsumedQuantity(
                        "lots",
                        Objects.requireNonNull(scene.hands().get(load.lotId())),
                        Objects.requireNonNull(counted.get(load.lotId()))))
                .toList();
    }

    private static EventDraft draft(
            RecordingContext scene, Movement movement, Party sender, Map<LotId, Quantity> counted) {
        boolean differs =
                movement.loads().stream().anyMatch(load -> !load.shipped().equals(counted.get(load.lotId())));
        EventDraft eventDraft = EventDraft.object(
                        scene,
                        "goods-received",
                        movement.stage(),
                        EpcisAction.OBSERVE,
                        BizStep.RECEIVING,
                        differs
                                ? Disposition.MISMATCH_QUANTITY
                                : movement.returns() ? Disposition.RETURNED : Disposition.IN_PROGRESS)
                .from(sender)
                .to(scene.who())
                .tell("movementId", movement.id().value());
        for (Movement.Load load : movement.loads()) {
            Quantity arrived = Objects.requireNonNull(counted.get(load.lotId()));
            eventDraft.got(
                    Objects.requireNonNull(scene.hands().get(load.lotId())),
                    arrived,
                    arrived.amount().min(load.shipped().amount()));
            BigDecimal difference = load.shipped().amount().subtract(arrived.amount());
            if (difference.signum() != 0) {
                eventDraft.tell(
                        movement.loads().size() == 1 ? "difference" : "difference." + load.code(),
                        difference.stripTrailingZeros().toPlainString() + " "
                                + load.shipped().unit());
            }
        }
        return eventDraft;
    }

    private static Map<LotId, Quantity> counted(Arrival form, Movement movement) {
        Map<LotId, Quantity> counted = new HashMap<>();
        movement.loads().forEach(load -> counted.put(load.lotId(), load.shipped()));
        List<Arrival.Counted> lines = form.lots();
        for (int i = 0; i < lines.size(); i++) {
            String field = "lots[" + i + "]";
            Arrival.Counted line = lines.get(i);
            Movement.Load load = movement.loads().stream()
                    .filter(each -> each.lotId().equals(line.lotId()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid(
                            field + ".lotId",
                            "Lô này không có trong chuyến hàng.",
                            "This lot is not part of the movement."));
            counted.put(line.lotId(), arrived(field, line, load));
        }
        return counted;
    }

    private static Quantity arrived(String field, Arrival.Counted line, Movement.Load load) {
        Unit unit = line.unit() == null ? load.shipped().unit() : line.unit();
        if (unit.dimension() != load.shipped().unit().dimension()) {
            throw new Invalid(
                    field + ".unit",
                    "Hãy đo bằng cùng loại đơn vị với bên gửi: "
                            + load.shipped().unit() + ".",
                    "Measure it as the sender did, in " + load.shipped().unit() + ".");
        }
        if (line.quantity().signum() == 0) {
            return new Quantity(BigDecimal.ZERO, load.shipped().unit());
        }
        if (unit == load.shipped().unit()
                && line.quantity().compareTo(load.shipped().amount()) == 0) {
            return load.shipped();
        }
        Quantity arrived = Quantity.read(field + ".quantity", line.quantity(), unit)
                .in(load.shipped().unit());
        BigDecimal most = unit.dimension() == Unit.Dimension.COUNT
                ? load.shipped().amount()
                : load.shipped().amount().multiply(BigDecimal.ONE.add(SCALES_DIFFER));
        if (arrived.amount().compareTo(most) > 0) {
            throw new MoreReceivedThanShipped(field + ".quantity", load.code(), load.shipped(), arrived);
        }
        return arrived;
    }
}
