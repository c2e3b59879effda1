package vn.nguon.organisation.place;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** An organisation puts a place of its own on record. */
@Service
public class OpeningPlaces {

    private final PlaceRows places;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    OpeningPlaces(PlaceRows places, UnitOfWork unitOfWork, Ledger ledger) {
        this.places = places;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * The new place, of the organisation the actor works for; without a GLN it gets a code of our own.
     *
     * @throws vn.nguon.organisation.GlnAlreadyUsed if another place goes by its GLN
     */
    public Mono<Place> open(Actor actor, PlaceDescription described) {
        return Mono.defer(() -> {
            actor.require(Role.MEMBER, Role.MANAGER);
            OrganisationId owner = actor.ownOrganisation();
            return unitOfWork.inOneTransaction(places.add(owner, described)
                    .flatMap(place -> ledger.record(new Act(
                                    "place-opened",
                                    actor.name(),
                                    List.of(place.id().subject(), owner.subject()),
                                    described.facts()))
                            .thenReturn(place)));
        });
    }
}
