package vn.nguon.gs1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The application identifiers that can begin a Digital Link, and which may follow each, in that order (GS1 Digital
 * Link URI Syntax, 4.7 to 4.9; the GS1 Barcode Syntax Dictionary calls them {@code dlpkey}).
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of
enum KeyIdentifier {
    SSCC("00"),
    GTIN("01", "22 10 21", "235"),
    GDTI("253"),
    GCN("255"),
    GINC("401"),
    GSIN("402"),
    LOCATION("414", "254", "7040"),
    PAY_TO("415", "8020"),
    PARTY("417", "7040"),
    GRAI("8003"),
    GIAI("8004", "7040"),
    ITIP("8006", "22 10 21"),
    CPID("8010", "8011"),
    GMN("8013"),
    SERVICE_PROVIDER("8017", "8019"),
    SERVICE_RECIPIENT("8018", "8019");

    private static final Map<String, KeyIdentifier> BY_AI =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key -> key.ai, Function.identity()));

    private final String ai;
    private final List<List<String>> qualifiers;

    KeyIdentifier(String ai, String... alternatives) {
        this.ai = ai;
        this.qualifiers = Arrays.stream(alternatives)
                .map(alternative -> List.of(alternative.split(" ")))
                .toList();
    }

    static @Nullable KeyIdentifier of(String ai) {
        return BY_AI.get(ai);
    }

    /** Whether these may follow, in this order: a part of one alternative, none twice, none before its turn. */
    boolean mayBeFollowedBy(List<String> ais) {
        return ais.isEmpty() || qualifiers.stream().anyMatch(allowed -> isPartInOrder(ais, allowed));
    }

    private static boolean isPartInOrder(List<String> part, List<String> whole) {
        int from = 0;
        for (String ai : part) {
            int at = whole.subList(from, whole.size()).indexOf(ai);
            if (at < 0) {
                return false;
            }
            from += at + 1;
        }
        return true;
    }
}
