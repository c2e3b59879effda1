package vn.nguon.pages.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.nguon.pages.route.RouteMap;
import vn.nguon.pages.route.RouteStop;
import vn.nguon.pages.words.Voice;

/** The way of the goods as a whole: how many stages, places and days, and a drawing of it. */
public final class Way {

    private final List<Stage.Recorded> recorded;
    private final int missing;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Place> mapped = new ArrayList<>();
    private final List<Place> visits;

    private Way(List<Stage> journey) {
        this.recorded = journey.stream()
                .filter(Stage.Recorded.class::isInstance)
                .map(Stage.Recorded.class::cast)
                .toList();
        this.missing = journey.size() - recorded.size();
        this.visits = recorded.stream()
                .flatMap(stage -> Stream.of(stage.at(), stage.to()))
                .filter(Objects::nonNull)
                .toList();
        for (Place place : visits) {
            if (place.point() != null && !numbers.containsKey(place.code().value())) {
                mapped.add(place);
                numbers.put(place.code().value(), mapped.size());
            }
        }
    }

    static Way of(List<Stage> journey) {
        return new Way(journey);
    }

    public int stages() {
        return recorded.size();
    }

    /** How many stages the plan asks for and nobody recorded. */
    public int missing() {
        return missing;
    }

    public int places() {
        return (int)
                visits.stream().map(place -> place.code().value()).distinct().count();
    }

    /** Whole days from the first recorded stage to the last. */
    public long days() {
        if (recorded.isEmpty()) {
            return 0;
        }
        Instant first = recorded.get(0).when();
        Instant last = recorded.get(recorded.size() - 1).when();
        return Duration.between(first, last).toDays();
    }

    /** The places whose points are known, in the order the goods came to them. */
    public List<Place> mapped() {
        return mapped;
    }

    /** A place's number on the drawing and in the list beside it; 0 if it is on neither. */
    public int number(Place place) {
        return numbers.getOrDefault(place.code().value(), 0);
    }

    /** The drawing; there must be a mapped place. */
    public RouteMap map(Voice in) {
        List<RouteStop> stops = new ArrayList<>();
        for (Place place : visits) {
            Place.Point point = place.point();
            if (point != null) {
                stops.add(new RouteStop(number(place), in.say(place.name()), point.latitude(), point.longitude()));
            }
        }
        return RouteMap.of(stops);
    }
}
