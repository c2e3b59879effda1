package vn.nguon.consumer.journey;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.consumer.Picture;
import vn.nguon.files.FileHash;
import vn.nguon.files.StoredFile;
import vn.nguon.language.Language;
import vn.nguon.language.Wording;
import vn.nguon.pages.Icon;
import vn.nguon.pages.record.RecordFact;
import vn.nguon.pages.record.RecordFacts;
import vn.nguon.pages.record.RecordWords;
import vn.nguon.pages.words.Phrases;
import vn.nguon.pages.words.Word;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.story.PublicDetails;
import vn.nguon.trace.Quantity;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Goods.Role;
import vn.nguon.trace.event.RecordedEvent;

/**
 * A stage of the journey that was recorded; a departure and its arrival are one.
 *
 * @param event   what happened
 * @param arrival where the goods came to, if the event sent them off and they arrived
 * @param told    what of the event's details the public is told
 */
public record StageView(RecordedEvent event, @Nullable RecordedEvent arrival, PublicDetails told) {

    private static final int MOST_CODES = 3;
    private static final Set<Role> MADE = EnumSet.of(Role.OUTPUT, Role.OBJECT, Role.CHILD);
    private static final Set<Stage> OF_PACKS = EnumSet.of(Stage.PACKING, Stage.DISTRIBUTION, Stage.RETAIL);

    /** Its drawing: care is growing, which plans count as raw material. */
    public Icon icon() {
        return isCare() ? Icon.SPROUT : Icon.of(event.stage());
    }

    /** The stage's name. */
    public String words(Language in) {
        return isCare() ? in.say(Word.GROWING) : event.stage().words().in(in);
    }

    /** What exactly was done, where the stage's name does not say it. */
    public @Nullable Wording title() {
        return arrival == null ? RecordWords.title(event) : null;
    }

    /** What was used, how, and what came of it. */
    public List<RecordFact> facts() {
        if (arrival == null) {
            return RecordFacts.of(told);
        }
        List<RecordFact> facts = new ArrayList<>(RecordFacts.of(told));
        Quantity arrived = sum(arrival, MADE);
        Wording amount =
                arrived == null || arrived.equals(sum(event, MADE)) ? null : in -> amount(arrived, arrival.stage(), in);
        facts.add(RecordFacts.received(arrival, amount));
        return facts;
    }

    public PlaceView at() {
        return PlaceView.of(event);
    }

    /** Where the goods went, if they moved. */
    public @Nullable PlaceView to() {
        return arrival == null ? null : PlaceView.of(arrival);
    }

    public Instant when() {
        return event.time().toInstant();
    }

    /** Who did it. */
    public String by() {
        return event.who().name();
    }

    /** How much went in and came out, {@code 1.238 kg → 186,4 kg}; empty where nothing is counted in one unit. */
    public String amounts(Language in) {
        return Stream.of(sum(event, Set.of(Role.INPUT)), sum(event, MADE))
                .filter(Objects::nonNull)
                .map(quantity -> amount(quantity, event.stage(), in))
                .collect(Collectors.joining(" → "));
    }

    /** The trace codes of what came out, or of what the event is about. */
    public String codes() {
        List<String> codes = event.goods().stream()
                .filter(goods -> goods.role() != Role.INPUT)
                .map(goods -> goods.gtin() == null ? goods.code() : goods.gtin() + " / " + goods.code())
                .distinct()
                .toList();
        String shown = codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? shown + ", +" + (codes.size() - MOST_CODES) : shown;
    }

    /** Photos that prove it. */
    public List<Picture> evidence(Map<FileHash, StoredFile> pictures, Language in) {
        return shown().flatMap(each -> each.photos().stream())
                .map(photo ->
                        Picture.small(photo, pictures, event.stage().words().in(in)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Papers that prove it. */
    public List<FileHash> documents() {
        return shown().flatMap(each -> each.documents().stream()).toList();
    }

    /** So much of something: what is counted after packing are packs, whatever pieces are before. */
    public static String amount(Quantity quantity, Stage stage, Language in) {
        return quantity.unit() == Unit.H87 && OF_PACKS.contains(stage)
                ? Phrases.packs(in, quantity.amount())
                : quantity.unbroken(in);
    }

    private Stream<RecordedEvent> shown() {
        return arrival == null ? Stream.of(event) : Stream.of(event, arrival);
    }

    private boolean isCare() {
        return event.details().containsKey("care");
    }

    /** How much it was together, if it is all counted in one unit. */
    private static @Nullable Quantity sum(RecordedEvent event, Set<Role> roles) {
        Map<Unit, BigDecimal> sums = new EnumMap<>(Unit.class);
        for (Goods goods : event.goods()) {
            if (roles.contains(goods.role()) && goods.quantity() != null) {
                sums.merge(goods.quantity().unit(), goods.quantity().amount(), BigDecimal::add);
            }
        }
        return sums.size() != 1
                ? null
                : sums.entrySet().stream()
                        .map(sum -> new Quantity(sum.getValue(), sum.getKey()))
                        .findFirst()
                        .orElse(null);
    }
}
