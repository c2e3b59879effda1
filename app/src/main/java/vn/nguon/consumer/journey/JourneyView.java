package vn.nguon.consumer.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.consumer.route.RouteMap;
import vn.nguon.consumer.route.RouteStop;
import vn.nguon.product.plan.Stage;
import vn.nguon.scan.story.LotStory;
import vn.nguon.trace.event.RecordedEvent;

/** The way of the goods as pages tell it: its stages, how many places and days, and a drawing of it. */
public final class JourneyView {

    private static final String SHIPPING = "shipping";
    private static final String RECEIVING = "receiving";
    private static final String MOVEMENT = "movementId";

    private final List<Step> steps = new ArrayList<>();
    private final List<StageView> recorded;
    private final List<PlaceView> visits;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<PlaceView> mapped = new ArrayList<>();

    /**
     * A stage in its place: one that was recorded, or one that the plan asks for and nobody recorded.
     *
     * @param recorded none for what is missing
     */
    public record Step(Stage stage, @Nullable StageView recorded) {}

    private JourneyView(@Nullable LotStory story) {
        if (story != null) {
            tell(story);
        }
        this.recorded =
                steps.stream().map(Step::recorded).filter(Objects::nonNull).toList();
        this.visits = recorded.stream()
                .flatMap(stage -> Stream.of(stage.at(), stage.to()))
                .filter(Objects::nonNull)
                .toList();
        for (PlaceView place : visits) {
            if (place.point() != null && !numbers.containsKey(place.code().value())) {
                mapped.add(place);
                numbers.put(place.code().value(), mapped.size());
            }
        }
    }

    /** That of a lot; an empty one where no lot is told of. */
    public static JourneyView of(@Nullable LotStory story) {
        return new JourneyView(story);
    }

    /** The stages in the order they happened, each missing one before the first recorded one that comes after it. */
    private void tell(LotStory story) {
        Set<Stage> missing = EnumSet.noneOf(Stage.class);
        missing.addAll(story.missing());
        Map<String, RecordedEvent> arrivals = arrivals(story.events());
        for (RecordedEvent event : story.events()) {
            if (!arrivals.containsValue(event)) {
                missing.removeIf(stage -> stage.compareTo(event.stage()) < 0 && steps.add(new Step(stage, null)));
                RecordedEvent arrival = arrivals.get(movement(event));
                steps.add(new Step(event.stage(), new StageView(event, arrival, story.told(event))));
            }
        }
        missing.forEach(stage -> steps.add(new Step(stage, null)));
    }

    /** The arrivals whose departures are told too, by their movements: the two are told as one. */
    private static Map<String, RecordedEvent> arrivals(List<RecordedEvent> events) {
        Set<String> departed = events.stream()
                .filter(event -> event.bizStep().equals(SHIPPING))
                .map(JourneyView::movement)
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> event.bizStep().equals(RECEIVING) && departed.contains(movement(event)))
                .collect(Collectors.toMap(JourneyView::movement, event -> event, (one, other) -> one));
    }

    private static String movement(RecordedEvent event) {
        return event.details().getOrDefault(MOVEMENT, "");
    }

    public List<Step> steps() {
        return steps;
    }

    /** How many stages were recorded. */
    public int stages() {
        return recorded.size();
    }

    /** How many stages the plan asks for and nobody recorded. */
    public int missing() {
        return steps.size() - recorded.size();
    }

    public int places() {
        return (int)
                visits.stream().map(place -> place.code().value()).distinct().count();
    }

    /** Whole days from the first recorded stage to the last. */
    public long days() {
        return recorded.isEmpty()
                ? 0
                : Duration.between(
                                recorded.get(0).when(),
                                recorded.get(recorded.size() - 1).when())
                        .toDays();
    }

    /** The places whose points are known, in the order the goods came to them. */
    public List<PlaceView> mapped() {
        return mapped;
    }

    /** A place's number on the drawing and in the list beside it; 0 if it is on neither. */
    public int number(PlaceView place) {
        return numbers.getOrDefault(place.code().value(), 0);
    }

    /** The drawing; there must be a mapped place. */
    public RouteMap map() {
        List<RouteStop> stops = new ArrayList<>();
        for (PlaceView place : visits) {
            PlaceView.Point point = place.point();
            if (point != null) {
                stops.add(new RouteStop(number(place), place.name(), point.latitude(), point.longitude()));
            }
        }
        return RouteMap.of(stops);
    }
}
