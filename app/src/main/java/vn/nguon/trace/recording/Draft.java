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
import vn.nguon.trace.Lot;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.book.Change;
import vn.nguon.trace.book.Descent;
import vn.nguon.trace.event.Action;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Disposition;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.InHand;
import vn.nguon.trace.event.Party;
import vn.nguon.trace.event.Shape;
import vn.nguon.trace.event.TraceEvent;

/** An event while it is being told: the goods it speaks of and, with them, what it does to holdings and descent. */
public final class Draft {

    private final Scene scene;
    private final String word;
    private final Stage stage;
    private final Shape shape;
    private final @Nullable Action action;
    private final BizStep step;
    private final Disposition disposition;
    private final List<Goods> goods = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Descent> descents = new ArrayList<>();
    private final List<Lot> made = new ArrayList<>();
    private final List<Lot> met = new ArrayList<>();
    private final Map<String, String> details = new LinkedHashMap<>();
    private @Nullable Party from;
    private @Nullable Party to;
    private @Nullable String caseCode;

    private Draft(
            Scene scene,
            String word,
            Stage stage,
            Shape shape,
            @Nullable Action action,
            BizStep step,
            Disposition disposition) {
        this.scene = scene;
        this.word = word;
        this.stage = stage;
        this.shape = shape;
        this.action = action;
        this.step = step;
        this.disposition = disposition;
        tell("note", scene.at().note());
    }

    /**
     * Something happened to goods that stay what they are.
     *
     * @param word the act in the ledger, {@code "goods-shipped"}
     */
    public static Draft object(
            Scene scene, String word, Stage stage, Action action, BizStep step, Disposition disposition) {
        return new Draft(scene, word, stage, Shape.OBJECT, action, step, disposition);
    }

    /** Goods became other goods. */
    public static Draft transformation(Scene scene, String word, Stage stage, BizStep step, Disposition disposition) {
        return new Draft(scene, word, stage, Shape.TRANSFORMATION, null, step, disposition);
    }

    /** Goods were put into a case, or taken out of it. */
    public static Draft aggregation(
            Scene scene, String word, Stage stage, Action action, BizStep step, String caseCode) {
        Draft draft = new Draft(scene, word, stage, Shape.AGGREGATION, action, step, Disposition.IN_PROGRESS);
        draft.caseCode = caseCode;
        return draft.tell("case", caseCode);
    }

    /** The lot was there, and stays as it is. */
    public Draft seen(InHand hand, @Nullable Quantity quantity) {
        met.add(hand.lot());
        goods.add(hand.as(shape == Shape.AGGREGATION ? Goods.Role.CHILD : Goods.Role.OBJECT, quantity));
        return this;
    }

    /** The goods left the organisation's hands. */
    public Draft gave(Taken taken) {
        return changed(
                taken.hand(),
                Goods.Role.OBJECT,
                taken.quantity(),
                taken.quantity().amount().negate());
    }

    /** Goods came into the organisation's hands; {@code credited} of the {@code counted} are its own now. */
    public Draft got(InHand hand, Quantity counted, BigDecimal credited) {
        return changed(hand, Goods.Role.OBJECT, counted, credited);
    }

    /** The goods were used up. */
    public Draft used(Taken taken) {
        return changed(
                taken.hand(),
                Goods.Role.INPUT,
                taken.quantity(),
                taken.quantity().amount().negate());
    }

    /** The goods came into being, of all that was used. */
    public Draft made(Lot lot, @Nullable String gtin) {
        made.add(lot);
        goods.add(Goods.of(
                lot, gtin, shape == Shape.TRANSFORMATION ? Goods.Role.OUTPUT : Goods.Role.OBJECT, lot.quantity()));
        changes.add(new Change(lot.id(), scene.holder(), lot.quantity().amount()));
        return this;
    }

    /** The lots made come of that one, which stays. */
    public Draft madeOf(InHand elder) {
        made.forEach(lot -> descents.add(new Descent(elder.lot().id(), lot.id(), null)));
        return this;
    }

    public Draft from(Party giver) {
        this.from = giver;
        return tell("from", giver.name());
    }

    public Draft to(Party taker) {
        this.to = taker;
        return tell("to", taker.name());
    }

    /** One more thing the form said, or that was worked out; nothing for an empty one. */
    public Draft tell(String name, @Nullable Object value) {
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
     * goods that it takes through the stage. Care, arrivals and cases are not the stage itself, so nothing is asked.
     */
    Set<ProductId> answersTo() {
        boolean takes = step == BizStep.SHIPPING || step == BizStep.INSPECTING || step == BizStep.RETAIL_SELLING;
        List<Lot> goes = made.isEmpty() && takes ? met : made;
        return goes.stream().map(Lot::productId).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What was told under that name, or null. */
    @Nullable String told(String name) {
        return details.get(name);
    }

    Circumstances at() {
        return scene.at();
    }

    String word() {
        return word;
    }

    List<Change> changes() {
        return changes;
    }

    List<Descent> descents() {
        List<Descent> all = new ArrayList<>(descents);
        for (Goods input : goods) {
            if (input.role() == Goods.Role.INPUT) {
                made.forEach(lot -> all.add(new Descent(input.lotId(), lot.id(), input.quantity())));
            }
        }
        return all;
    }

    TraceEvent event() {
        return new TraceEvent(
                scene.event(),
                shape,
                action,
                stage,
                step,
                disposition,
                scene.at().time(),
                scene.now(),
                scene.who(),
                scene.where(),
                goods,
                from,
                to,
                caseCode,
                made,
                details,
                scene.at().photos(),
                scene.at().documents(),
                scene.at().corrects());
    }

    private Draft changed(InHand hand, Goods.Role role, Quantity counted, BigDecimal by) {
        met.add(hand.lot());
        goods.add(hand.as(role, counted.nothing() ? null : counted));
        if (by.signum() != 0) {
            changes.add(new Change(hand.lot().id(), scene.holder(), by));
        }
        return this;
    }
}
