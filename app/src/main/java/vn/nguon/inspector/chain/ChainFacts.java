package vn.nguon.inspector.chain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.surveillance.AlertFact;

/** What a rule over the chain saw, for people: numbers and times as they are written, and where the record is shown. */
public final class ChainFacts {

    private ChainFacts() {}

    /** {@code "500.000"}, {@code "06:00, 10/08/2026"}, {@code "Nguyễn Thị Lan"}. */
    public static String value(AlertFact fact, ActorNames names, Language in) {
        if (fact.fact() == AlertFact.Kind.TRIED_BY) {
            return names.of(fact.value(), in);
        }
        return switch (fact.fact().written()) {
            case NUMBER -> in.number(new BigDecimal(fact.value()));
            case MOMENT -> in.moment(Instant.parse(fact.value()));
            case TEXT -> fact.value();
        };
    }

    /** Where the desk shows the record that it was read from; null if nowhere. */
    public static @Nullable String at(AlertFact fact) {
        String[] about = fact.about() == null ? new String[0] : fact.about().split(":", 2);
        if (about.length < 2) {
            return null;
        }
        return switch (about[0]) {
            case "lot" -> "/inspect/lots/" + about[1];
            case "organisation" -> "/inspect/organisations/" + about[1];
            case "event" -> "/api/v1/events/" + about[1] + "/epcis";
            default -> null;
        };
    }
}
