package vn.nguon.stamp.activation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;

/** The check whether a place is the organisation's own and still in use. */
@Component
class OwnPlaces {

    private final PlaceCache places;

    OwnPlaces(PlaceCache places) {
        this.places = places;
    }

    Mono<Void> require(OrganisationId organisation, @Nullable PlaceId id) {
        if (id == null) {
            return Mono.empty();
        }
        return places.get(id)
                .filter(place -> place.organisation().equals(organisation) && !place.isClosed())
                .onErrorResume(NotFound.class, unknown -> Mono.empty())
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "placeId",
                        "Đơn vị của bạn không có địa điểm này, hoặc địa điểm đã đóng.",
                        "Your organisation has no such place, or it is closed.")))
                .then();
    }
}
