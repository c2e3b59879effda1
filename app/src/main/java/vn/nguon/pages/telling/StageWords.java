package vn.nguon.pages.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.story.Document;
import vn.nguon.pages.story.Fact;
import vn.nguon.pages.story.Place;
import vn.nguon.pages.story.Stage;
import vn.nguon.pages.story.StageKind;
import vn.nguon.pages.story.TradeCode;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.PublicDetails;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Goods.Role;
import vn.nguon.trace.event.RecordedEvent;

/** The stages of a journey as pages tell them: those that were recorded, and those that are missing in their place. */
final class StageWords {

    private static final int MOST_CODES = 3;
    private static final String SHIPPING = "shipping";
    private static final String RECEIVING = "receiving";
    private static final String MOVEMENT = "movementId";
    private static final Set<Role> MADE = EnumSet.of(Role.OUTPUT, Role.OBJECT, Role.CHILD);
    private static final Set<vn.nguon.product.plan.Stage> OF_PACKS = EnumSet.of(
            vn.nguon.product.plan.Stage.PACKING,
            vn.nguon.product.plan.Stage.DISTRIBUTION,
            vn.nguon.product.plan.Stage.RETAIL);
    private static final Bilingual DOCUMENT = new Bilingual("Tài liệu", "Document");

    private StageWords() {}

    static List<Stage> of(LotStory story, Pictures pictures) {
        List<Stage> stages = new ArrayList<>();
        Set<vn.nguon.product.plan.Stage> missing = EnumSet.noneOf(vn.nguon.product.plan.Stage.class);
        missing.addAll(story.missing());
        Map<String, RecordedEvent> arrivals = arrivals(story.events());
        for (RecordedEvent event : story.events()) {
            if (arrivals.containsValue(event)) {
                continue;
            }
            // A missing stage is shown before the first recorded one that comes after it.
            missing.removeIf(stage -> stage.compareTo(event.stage()) < 0
                    && stages.add(new Stage.Missing(StageKind.valueOf(stage.name()))));
            RecordedEvent arrival = arrivals.get(event.details().getOrDefault(MOVEMENT, ""));
            stages.add(
                    arrival == null
                            ? recorded(event, story.told(event), pictures)
                            : moved(event, arrival, story.told(event), pictures));
        }
        missing.forEach(stage -> stages.add(new Stage.Missing(StageKind.valueOf(stage.name()))));
        return stages;
    }

    /** The arrivals whose departures are told too, by their movements: the two are told as one. */
    private static Map<String, RecordedEvent> arrivals(List<RecordedEvent> events) {
        Set<String> departed = events.stream()
                .filter(event -> event.bizStep().equals(SHIPPING))
                .map(event -> event.details().getOrDefault(MOVEMENT, ""))
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.bizStep().equals(RECEIVING))
                .filter(event -> departed.contains(event.details().getOrDefault(MOVEMENT, "")))
                .collect(Collectors.toMap(
                        event -> event.details().getOrDefault(MOVEMENT, ""), event -> event, (one, other) -> one));
    }

    private static Stage moved(RecordedEvent event, RecordedEvent arrival, PublicDetails told, Pictures pictures) {
        List<Fact> facts = new ArrayList<>(FactWords.of(told));
        Quantity shipped = sum(event, MADE);
        Quantity arrived = sum(arrival, MADE);
        facts.add(FactWords.received(
                arrival.time().toInstant(),
                arrival.who().name(),
                arrived == null || arrived.equals(shipped) ? null : arrived));
        return stage(event, null, facts, place(arrival), shipped, List.of(event, arrival), pictures);
    }

    private static Stage recorded(RecordedEvent event, PublicDetails told, Pictures pictures) {
        return stage(
                event, RecordWords.title(event), FactWords.of(told), null, sum(event, MADE), List.of(event), pictures);
    }

    private static Stage stage(
            RecordedEvent event,
            @Nullable Bilingual title,
            List<Fact> facts,
            @Nullable Place to,
            @Nullable Quantity made,
            List<RecordedEvent> shown,
            Pictures pictures) {
        Bilingual alt = Said.in(event.stage().words());
        return new Stage.Recorded(
                kind(event),
                title,
                facts,
                place(event),
                to,
                event.time().toInstant(),
                event.who().name(),
                codes(event),
                sum(event, Set.of(Role.INPUT)),
                made,
                shown.stream()
                        .flatMap(each -> each.photos().stream())
                        .map(photo -> pictures.small(photo, alt))
                        .filter(Objects::nonNull)
                        .toList(),
                shown.stream()
                        .flatMap(each -> each.documents().stream())
                        .map(document -> new Document(DOCUMENT, document.path()))
                        .toList(),
                null);
    }

    /** Care is growing, which plans count as raw material. */
    private static StageKind kind(RecordedEvent event) {
        return event.details().containsKey("care")
                ? StageKind.GROWING
                : StageKind.valueOf(event.stage().name());
    }

    private static Place place(RecordedEvent event) {
        BizLocation bizLocation = event.where();
        if (bizLocation == null) {
            String gln = event.who().gln();
            return new Place(
                    Bilingual.same(event.who().name()),
                    Bilingual.vietnamese(event.who().address()),
                    gln == null ? TradeCode.own("–") : TradeCode.gln(gln),
                    null,
                    null);
        }
        return new Place(
                Bilingual.same(bizLocation.name()),
                bizLocation.address().isBlank() ? null : Bilingual.vietnamese(bizLocation.address()),
                bizLocation.code().matches("[0-9]{13}")
                        ? TradeCode.gln(bizLocation.code())
                        : TradeCode.own(bizLocation.code()),
                Said.ifAny(bizLocation.plantingAreaCode()),
                bizLocation.latitude() == null || bizLocation.longitude() == null
                        ? null
                        : new Place.Point(
                                bizLocation.latitude().doubleValue(),
                                bizLocation.longitude().doubleValue()));
    }

    /** The trace codes of what came out, or of what the event is about. */
    private static String codes(RecordedEvent event) {
        List<String> codes = event.goods().stream()
                .filter(goods -> goods.role() != Role.INPUT)
                .map(StageWords::code)
                .distinct()
                .toList();
        String shown = codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "));
        return codes.size() > MOST_CODES ? shown + ", +" + (codes.size() - MOST_CODES) : shown;
    }

    private static String code(Goods goods) {
        return goods.gtin() == null ? goods.code() : goods.gtin() + " / " + goods.code();
    }

    /** How much it was together, if it is all counted in one unit. */
    private static @Nullable Quantity sum(RecordedEvent event, Set<Role> roles) {
        Map<Unit, BigDecimal> sums = new EnumMap<>(Unit.class);
        for (Goods goods : event.goods()) {
            if (roles.contains(goods.role()) && goods.quantity() != null) {
                sums.merge(goods.quantity().unit(), goods.quantity().amount(), BigDecimal::add);
            }
        }
        return sums.size() == 1
                ? sums.entrySet().stream()
                        .map(sum -> new Quantity(sum.getValue(), unit(sum.getKey(), event)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What is counted after packing are packs, whatever pieces are before. */
    private static String unit(Unit unit, RecordedEvent event) {
        return unit == Unit.H87 && OF_PACKS.contains(event.stage()) ? StoryWords.PACKS : unit.name();
    }
}
