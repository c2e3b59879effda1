package vn.nguon.organisation.place;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.NotifiedCache;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.NotFound;

/** Places as they were a moment ago. */
@Component
public class PlaceCache implements AutoCloseable {

    private final NotifiedCache<PlaceId, Place> byId;
    private final NotifiedCache<OrganisationId, List<Place>> byOrganisation;

    PlaceCache(PlaceRows places, CommitNotifications commitNotifications) {
        this.byId = NotifiedCache.of(
                50_000, commitNotifications, NotifiedCache.numbered("place", PlaceId::new), places::find);
        this.byOrganisation = NotifiedCache.of(
                2_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                id -> places.ofOrganisation(id).collectList());
    }

    /** The place, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Place> get(PlaceId id) {
        return byId.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** All places of the organisation, closed ones too, by name. */
    public Flux<Place> ofOrganisation(OrganisationId organisation) {
        return byOrganisation.get(organisation).flatMapIterable(places -> places);
    }

    @Override
    public void close() {
        byId.close();
        byOrganisation.close();
    }
}
