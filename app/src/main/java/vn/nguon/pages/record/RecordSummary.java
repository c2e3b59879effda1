package vn.nguon.pages.record;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.product.Product;
import vn.nguon.trace.event.RecordedEvent;

/**
 * What a record says, as a line.
 *
 * @param name what was done
 * @param said {@code "Cách làm: sấy lạnh · Hao hụt: 800 kg"}; empty if there is nothing to say
 */
public record RecordSummary(String name, String said) {

    /**
     * Tells it in one language.
     *
     * @param product whose stage plan asked, if it is known
     */
    public static RecordSummary of(RecordedEvent record, @Nullable Product product, Language in) {
        return new RecordSummary(
                in.say(RecordWords.name(record)),
                RecordWords.facts(record, product).stream()
                        .map(fact -> in.say(fact.label()) + ": " + in.say(fact.value()))
                        .collect(Collectors.joining(" · ")));
    }
}
