package vn.nguon.organisation.place;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.PlaceId;

/** A place is given up: what happened there stays, nothing new happens there. */
@Service
public class ClosingPlaces {

    private final PlaceRows places;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ClosingPlaces(PlaceRows places, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.places = places;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes it for good, which is for the manager to do.
     *
     * @throws PlaceClosed if it is closed already
     */
    public Mono<Place> close(Actor actor, PlaceId id) {
        return unitOfWork.inOneTransaction(places.getForUpdate(id).flatMap(place -> {
            actor.requireAnsweringFor(place.organisation());
            place.requireOpen();
            return places.keep(id)
                    .then(places.close(id, clock.instant()))
                    .then(places.get(id))
                    .flatMap(closed -> ledger.record(new Act(
                                    "place-closed",
                                    actor.name(),
                                    List.of(id.subject(), closed.organisation().subject()),
                                    Map.of("name", closed.name())))
                            .thenReturn(closed));
        }));
    }
}
