package vn.nguon.trace.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The species in what somebody typed as a botanical name, authors and all: {@code "Citrus × sinensis (L.) Osbeck"} is
 * {@code "citrus sinensis"}. Several are kept apart by commas, semicolons, {@code +}, {@code &}.
 */
final class BotanicalNames {

    private BotanicalNames() {}

    static Set<String> in(String typed) {
        return Arrays.stream(typed.split("[,;+&/]"))
                .map(BotanicalNames::species)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Genus and species; the genus alone, where that is all that was written. */
    private static String species(String typed) {
        List<String> words = Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> word.matches("[\\p{L}-]{3,}"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(2)
                .toList();
        return String.join(" ", words);
    }

    /** Whether one of them may be one of the others: a genus alone may be any of its species. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream()
                .anyMatch(one -> others.stream()
                        .anyMatch(other ->
                                one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " ")));
    }
}
