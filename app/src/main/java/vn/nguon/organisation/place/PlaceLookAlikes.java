package vn.nguon.organisation.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.text.Skeleton;
import vn.nguon.text.SkeletonColumn;
import vn.nguon.text.SkeletonTable;

/**
 * Places that go by one planting-area code, as it is read, and are of two organisations. Names of places are no such
 * thing: every cooperative has a warehouse 1, and none is shown without its organisation.
 */
@Component
public class PlaceLookAlikes implements SkeletonTable {

    private final PlaceRows places;
    private final SkeletonColumn column;

    PlaceLookAlikes(PlaceRows places, DatabaseClient database) {
        this.places = places;
        this.column = new SkeletonColumn(database, "place", "planting_area_code");
    }

    @Override
    public Mono<Long> renew() {
        return column.renew();
    }

    /** To each of the organisation's places that goes by another organisation's planting-area code, the first such. */
    public Mono<Map<PlaceId, Place>> of(OrganisationId organisation, List<Place> own) {
        Set<String> codes =
                SkeletonColumn.of(own.stream().map(Place::plantingAreaCode).toArray(String[]::new));
        if (codes.isEmpty()) {
            return Mono.just(Map.of());
        }
        return column.fill()
                .then(places.perhapsAlike(organisation, codes.toArray(String[]::new))
                        .collectList())
                .map(others -> alike(own, others));
    }

    private static Map<PlaceId, Place> alike(List<Place> own, List<Place> others) {
        Map<PlaceId, Place> alike = new HashMap<>();
        for (Place each : own) {
            others.stream()
                    .filter(other -> !each.plantingAreaCode().isEmpty()
                            && !other.plantingAreaCode().isEmpty()
                            && Skeleton.of(each.plantingAreaCode()).equals(Skeleton.of(other.plantingAreaCode())))
                    .findFirst()
                    .ifPresent(other -> alike.put(each.id(), other));
        }
        return alike;
    }
}
