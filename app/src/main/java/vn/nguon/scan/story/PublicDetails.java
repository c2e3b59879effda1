package vn.nguon.scan.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.product.Product;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.trace.event.EventType;
import vn.nguon.trace.event.RecordedEvent;

/**
 * What the public is told of an event besides what every event says: what was done with the goods, and what their
 * stage plan asks. Not who carried, sold or bought them, and no remarks that people wrote for themselves.
 *
 * @param facts    by the names of {@code docs/spec/events.md}
 * @param answered the plan's fields that have an answer, in the plan's order; {@code facts} has the answers
 */
public record PublicDetails(Map<String, String> facts, List<AskedField> answered) {

    static PublicDetails of(RecordedEvent event, @Nullable Product product) {
        Map<String, String> facts = new LinkedHashMap<>();
        event.details().forEach((name, value) -> {
            if (PublicFact.names().contains(name)) {
                facts.put(name, value);
            }
        });
        List<AskedField> answered = new ArrayList<>();
        if (product != null) {
            asked(event, product)
                    .filter(field -> event.details().containsKey(field.code())
                            && !PublicFact.names().contains(field.code()))
                    .forEach(field -> {
                        answered.add(field);
                        facts.put(field.code(), event.details().get(field.code()));
                    });
        }
        return new PublicDetails(facts, answered);
    }

    /** What the plan asks of its stage, and what it requires of stages before, which the record that named the product says. */
    private static Stream<AskedField> asked(RecordedEvent event, Product product) {
        StagePlan plan = product.stagePlan();
        Stream<AskedField> here = plan.at(event.stage()).map(PlannedStage::fields).orElse(List.of()).stream();
        if (event.shape() != EventType.TRANSFORMATION) {
            return here;
        }
        Stream<AskedField> before = plan.stages().stream()
                .filter(planned -> planned.stage() != event.stage())
                .flatMap(planned -> planned.fields().stream())
                .filter(field -> field.required() && !field.code().equals("note"));
        return Stream.concat(here, before)
                .collect(
                        Collectors.toMap(AskedField::code, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** What is told under that name, or empty. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
