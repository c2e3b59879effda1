package vn.nguon.scan.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that the public is told of an event, by the names of {@code docs/spec/events.md}, in the order in which
 * pages tell it: whatever is not here, nor asked by a plan, is not told.
 */
public enum PublicFact {
    CARE("care"),
    RESULT("result"),
    AGENT("agent"),
    DOSE("dose", "doseUnit"),
    METHOD("method"),
    OTHER_GOODS("otherGoods"),
    KIND_REASON("kindReason"),
    WAITING("waitingDays", "harvestFrom"),
    BOTANICAL_NAME("botanicalName"),
    ORIGIN("origin"),
    TESTED("tested"),
    LABORATORY("laboratory"),
    REPORT("report"),
    PACKS("packs"),
    NET_CONTENT("netContent", "netUnit"),
    LOSS("loss", "lossUnit");

    private static final Set<String> NAMES =
            Arrays.stream(values()).flatMap(fact -> fact.names.stream()).collect(Collectors.toUnmodifiableSet());

    @SuppressWarnings("ImmutableEnumChecker") // a List.of
    private final List<String> names;

    PublicFact(String... names) {
        this.names = List.of(names);
    }

    /** All names under which something is told. */
    public static Set<String> names() {
        return NAMES;
    }
}
