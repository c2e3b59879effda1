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
import vn.nguon.pages.story.Place;
import vn.nguon.pages.story.Stage;
import vn.nguon.pages.story.StageKind;
import vn.nguon.pages.story.TradeCode;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;
import vn.nguon.refusal.Sentence;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.Goods.Role;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.event.Site;

/** The stages of a journey as pages tell them: those that were recorded, and those that are missing in their place. */
final class StageWords {

    private static final int MOST_CODES = 3;
    private static final Bilingual DOCUMENT = new Bilingual("Tài liệu", "Document");
    private static final Map<String, Sentence> STEPS = Map.of(
            "shipping", new Sentence("Gửi hàng", "Shipped"),
            "receiving", new Sentence("Nhận hàng", "Received"),
            "unpacking", new Sentence("Mở kiện", "Unpacked"),
            "retail_selling", new Sentence("Bán lẻ", "Sold"));

    private StageWords() {}

    static List<Stage> of(LotStory story, Pictures pictures) {
        List<Stage> stages = new ArrayList<>();
        Set<vn.nguon.product.plan.Stage> missing = EnumSet.noneOf(vn.nguon.product.plan.Stage.class);
        missing.addAll(story.missing());
        for (RecordedEvent event : story.events()) {
            // A missing stage is shown before the first recorded one that comes after it.
            missing.removeIf(stage -> stage.compareTo(event.stage()) < 0
                    && stages.add(new Stage.Missing(StageKind.valueOf(stage.name()))));
            stages.add(recorded(event, pictures));
        }
        missing.forEach(stage -> stages.add(new Stage.Missing(StageKind.valueOf(stage.name()))));
        return stages;
    }

    private static Stage recorded(RecordedEvent event, Pictures pictures) {
        Bilingual alt = Said.in(event.stage().words());
        Sentence step = STEPS.get(event.bizStep());
        return new Stage.Recorded(
                StageKind.valueOf(event.stage().name()),
                step == null ? null : Said.in(step),
                place(event),
                null,
                event.time().toInstant(),
                event.who().name(),
                codes(event),
                sum(event, Set.of(Role.INPUT)),
                sum(event, EnumSet.of(Role.OUTPUT, Role.OBJECT, Role.CHILD)),
                event.photos().stream()
                        .map(photo -> pictures.small(photo, alt))
                        .filter(Objects::nonNull)
                        .toList(),
                event.documents().stream()
                        .map(document -> new Document(DOCUMENT, document.path()))
                        .toList(),
                null);
    }

    private static Place place(RecordedEvent event) {
        Site site = event.where();
        if (site == null) {
            String gln = event.who().gln();
            return new Place(
                    Bilingual.same(event.who().name()),
                    Bilingual.vietnamese(event.who().address()),
                    gln == null ? TradeCode.own("–") : TradeCode.gln(gln),
                    null,
                    null);
        }
        return new Place(
                Bilingual.same(site.name()),
                site.address().isBlank() ? null : Bilingual.vietnamese(site.address()),
                site.code().matches("[0-9]{13}") ? TradeCode.gln(site.code()) : TradeCode.own(site.code()),
                Said.ifAny(site.plantingAreaCode()),
                site.latitude() == null || site.longitude() == null
                        ? null
                        : new Place.Point(
                                site.latitude().doubleValue(), site.longitude().doubleValue()));
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
                        .map(sum -> new Quantity(sum.getValue(), sum.getKey().name()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
