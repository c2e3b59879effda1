package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.CaseId;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.EpcisAction;
import vn.nguon.trace.event.EventType;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.event.TraceEvent;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.store.HoldingChange;
import vn.nguon.trace.store.LotParentage;

/** An event while it is being told: the goods it speaks of and, with them, what it does to holdings and descent. */
public final class EventDraft {

    private final RecordingContext recordingContext;
    private final String word;
    private final Stage stage;
    private final EventType eventType;
    private final @Nullable EpcisAction epcisAction;
    private final BizStep step;
    private final Disposition disposition;
    private final List<Goods> goods = new ArrayList<>();
    private final List<HoldingChange> changes = new ArrayList<>();
    private final List<LotParentage> descents = new ArrayList<>();
    private final List<Lot> made = new ArrayList<>();
    private final List<Lot> met = new ArrayList<>();
    private final Map<String, String> details = new LinkedHashMap<>();
    private @Nullable Party from;
    private @Nullable Party to;
    private @Nullable String caseCode;
    private final List<CaseId> cases = new ArrayList<>();

    private EventDraft(
            RecordingContext recordingContext,
            String word,
            Stage stage,
            EventType eventType,
            @Nullable EpcisAction epcisAction,
            BizStep step,
            Disposition disposition) {
        this.recordingContext = recordingContext;
        this.word = word;
        this.stage = stage;
        this.eventType = eventType;
        this.epcisAction = epcisAction;
        this.step = step;
        this.disposition = disposition;
        tell("note", recordingContext.at().note());
    }

    /**
     * Something happened to goods that stay what they are.
     *
     * @param word the act in the ledger, {@code "goods-shipped"}
     */
    public static EventDraft object(
            RecordingContext scene,
            String word,
            Stage stage,
            EpcisAction action,
            BizStep step,
            Disposition disposition) {
        return new EventDraft(scene, word, stage, EventType.OBJECT, action, step, disposition);
    }

    /** Goods became other goods. */
    public static EventDraft transformation(
            RecordingContext scene, String word, Stage stage, BizStep step, Disposition disposition) {
        return new EventDraft(scene, word, stage, EventType.TRANSFORMATION, null, step, disposition);
    }

    /** Goods were put into a case, or taken out of it. */
    public static EventDraft aggregation(
            RecordingContext scene, String word, Stage stage, EpcisAction action, BizStep step, String caseCode) {
        EventDraft eventDraft =
                new EventDraft(scene, word, stage, EventType.AGGREGATION, action, step, Disposition.IN_PROGRESS);
        eventDraft.caseCode = caseCode;
        return eventDraft.tell("case", caseCode);
    }

    /** Cases were put onto a pallet, or taken off it. */
    public static EventDraft pallet(
            RecordingContext scene,
            String word,
            Stage stage,
            EpcisAction action,
            String palletCode,
            List<CaseId> cases) {
        BizStep step = action == EpcisAction.DELETE ? BizStep.UNPACKING : BizStep.PACKING;
        EventDraft eventDraft =
                new EventDraft(scene, word, stage, EventType.AGGREGATION, action, step, Disposition.IN_PROGRESS);
        eventDraft.caseCode = palletCode;
        eventDraft.cases.addAll(cases);
        return eventDraft
                .tell("pallet", palletCode)
                .tell("cases", cases.stream().map(CaseId::code).collect(Collectors.joining(", ")));
    }

    /** The lot was there, and stays as it is. */
    public EventDraft seen(LotHolding hand, @Nullable Quantity quantity) {
        met.add(hand.lot());
        goods.add(hand.as(eventType == EventType.AGGREGATION ? Goods.Role.CHILD : Goods.Role.OBJECT, quantity));
        return this;
    }

    /** The goods left the organisation's hands. */
    public EventDraft gave(ConsumedQuantity taken) {
        return changed(
                taken.hand(),
                Goods.Role.OBJECT,
                taken.quantity(),
                taken.quantity().amount().negate());
    }

    /** Goods came into the organisation's hands; {@code credited} of the {@code counted} are its own now. */
    public EventDraft got(LotHolding hand, Quantity counted, BigDecimal credited) {
        return changed(hand, Goods.Role.OBJECT, counted, credited);
    }

    /** The goods were used up. */
    public EventDraft used(ConsumedQuantity taken) {
        return changed(
                taken.hand(),
                Goods.Role.INPUT,
                taken.quantity(),
                taken.quantity().amount().negate());
    }

    /** The goods came into being, of all that was used. */
    public EventDraft made(Lot lot, @Nullable String gtin) {
        made.add(lot);
        goods.add(Goods.of(
                lot,
                gtin,
                eventType == EventType.TRANSFORMATION ? Goods.Role.OUTPUT : Goods.Role.OBJECT,
                lot.quantity()));
        changes.add(new HoldingChange(
                lot.id(), recordingContext.holder(), lot.quantity().amount()));
        return this;
    }

    /** The lots made come of that one, which stays. */
    public EventDraft madeOf(LotHolding elder) {
        made.forEach(lot -> descents.add(new LotParentage(elder.lot().id(), lot.id(), null)));
        return this;
    }

    public EventDraft from(Party giver) {
        this.from = giver;
        return tell("from", giver.name());
    }

    public EventDraft to(Party taker) {
        this.to = taker;
        return tell("to", taker.name());
    }

    /** One more thing the form said, or that was worked out; nothing for an empty one. */
    public EventDraft tell(String name, @Nullable Object value) {
        String text = value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? "" : value.toString();
        if (!text.isEmpty()) {
            details.put(name, text);
        }
        return this;
    }

    Stage stage() {
        return stage;
    }

    /**
     * The products whose plans this event answers to: those of the goods that it makes, or, where it makes none, of the
     * goods that it takes through the stage. Care, arrivals, returns and cases are not the stage itself: nothing is asked.
     */
    Set<ProductId> answersTo() {
        boolean takes = disposition != Disposition.RETURNED
                && (step == BizStep.SHIPPING
                        || step == BizStep.TRANSPORTING
                        || step == BizStep.INSPECTING
                        || step == BizStep.RETAIL_SELLING);
        List<Lot> goes = made.isEmpty() && takes ? met : made;
        return goes.stream().map(Lot::productId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What the goods that it makes are made of; of the crop that stays they are harvested. */
    Set<LotId> madeFrom() {
        return descents().stream().map(LotParentage::elder).collect(Collectors.toSet());
    }

    /** What was told under that name, or null. */
    @Nullable String told(String name) {
        return details.get(name);
    }

    EventHeader at() {
        return recordingContext.at();
    }

    String word() {
        return word;
    }

    List<HoldingChange> changes() {
        return changes;
    }

    List<LotParentage> descents() {
        List<LotParentage> all = new ArrayList<>(descents);
        for (Goods input : goods) {
            if (input.role() == Goods.Role.INPUT) {
                made.forEach(lot -> all.add(new LotParentage(input.lotId(), lot.id(), input.quantity())));
            }
        }
        return all;
    }

    TraceEvent event() {
        return new TraceEvent(
                recordingContext.event(),
                eventType,
                epcisAction,
                stage,
                step,
                disposition,
                recordingContext.at().time(),
                recordingContext.now(),
                recordingContext.who(),
                recordingContext.where(),
                goods,
                from,
                to,
                caseCode,
                cases,
                made,
                details,
                recordingContext.at().photos(),
                recordingContext.at().documents(),
                recordingContext.at().corrects());
    }

    private EventDraft changed(LotHolding hand, Goods.Role role, Quantity counted, BigDecimal by) {
        met.add(hand.lot());
        goods.add(hand.as(role, counted.nothing() ? null : counted));
        if (by.signum() != 0) {
            changes.add(new HoldingChange(hand.lot().id(), recordingContext.holder(), by));
        }
        return this;
    }
}
