package vn.nguon.scan.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.event.BizStep;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.LotLink;

/** Where goods came from in the first place, by share: what was bought is told as bought. */
final class SourceShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Journey journey;
    private final Map<LotId, List<LotLink>> inputs;
    private final Map<LotId, RecordedEvent> madeBy = new HashMap<>();
    private final Map<LotId, Lot> lots = new HashMap<>();
    private final Map<LotId, Map<Source, BigDecimal>> known = new HashMap<>();

    private SourceShares(Journey journey) {
        this.journey = journey;
        // A crop that is harvested stays, so its harvest is where goods begin.
        this.inputs = journey.links().stream()
                .filter(link -> link.used() != null)
                .collect(Collectors.groupingBy(LotLink::younger));
        journey.lots().forEach(lot -> lots.put(lot.id(), lot));
        for (RecordedEvent event : journey.events()) {
            if (event.stands()) {
                event.made().stream().map(Goods::lotId).forEach(lot -> madeBy.put(lot, event));
            }
        }
    }

    /** The largest first; empty where it cannot be said: parts that are measured in different ways, or not all shown. */
    static List<SourceShare> of(Journey journey) {
        return journey.truncated() ? List.of() : rounded(new SourceShares(journey).sources(journey.of()));
    }

    private record Source(SourceShare.Kind kind, String name, String origin) {}

    private Map<Source, BigDecimal> sources(LotId lot) {
        Map<Source, BigDecimal> already = known.get(lot);
        if (already != null) {
            return already;
        }
        List<LotLink> links = inputs.getOrDefault(lot, List.of());
        Map<Source, BigDecimal> found = links.isEmpty() ? Map.of(source(lot), BigDecimal.ONE) : mixed(links);
        known.put(lot, found);
        return found;
    }

    private Map<Source, BigDecimal> mixed(List<LotLink> links) {
        BigDecimal all = BigDecimal.ZERO;
        Map<Source, BigDecimal> mixed = new LinkedHashMap<>();
        for (LotLink link : links) {
            var used = Objects.requireNonNull(link.used());
            if (used.unit().dimension()
                    != Objects.requireNonNull(links.get(0).used()).unit().dimension()) {
                return Map.of();
            }
            Map<Source, BigDecimal> ofElder = sources(link.elder());
            if (ofElder.isEmpty()) {
                return Map.of();
            }
            all = all.add(used.inBase());
            ofElder.forEach((source, share) -> mixed.merge(source, share.multiply(used.inBase()), BigDecimal::add));
        }
        BigDecimal whole = all;
        mixed.replaceAll((source, part) -> part.divide(whole, MathContext.DECIMAL64));
        return mixed;
    }

    private Source source(LotId id) {
        RecordedEvent made = madeBy.get(id);
        if (made != null && made.bizStep().equals(BizStep.RECEIVING.cbv())) {
            String origin = made.details().getOrDefault("origin", "");
            return new Source(
                    SourceShare.Kind.BOUGHT,
                    "",
                    origin.isBlank() ? made.details().getOrDefault("supplierAddress", "") : origin);
        }
        Lot lot = lots.get(id);
        return lot == null
                        || made == null
                        || lot.organisation().equals(journey.lot().organisation())
                ? new Source(SourceShare.Kind.OWN, "", "")
                : new Source(SourceShare.Kind.ANOTHERS, made.who().name(), "");
    }

    /** Whole percents that are 100 together: what rounding down left goes to the largest remainders. */
    private static List<SourceShare> rounded(Map<Source, BigDecimal> shares) {
        List<Map.Entry<Source, BigDecimal>> all = new ArrayList<>(shares.entrySet());
        all.sort(Comparator.comparing((Map.Entry<Source, BigDecimal> each) -> remainder(each.getValue()))
                .reversed());
        int left = 100 - all.stream().mapToInt(each -> whole(each.getValue())).sum();
        List<SourceShare> rounded = new ArrayList<>();
        for (Map.Entry<Source, BigDecimal> each : all) {
            Source source = each.getKey();
            rounded.add(new SourceShare(
                    source.kind(), source.name(), source.origin(), whole(each.getValue()) + (left-- > 0 ? 1 : 0)));
        }
        rounded.sort(Comparator.comparing(SourceShare::percent).reversed().thenComparing(SourceShare::kind));
        return List.copyOf(rounded);
    }

    private static int whole(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    private static BigDecimal remainder(BigDecimal share) {
        return share.multiply(HUNDRED).remainder(BigDecimal.ONE);
    }
}
