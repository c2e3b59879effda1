package vn.nguon.organisation.place;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Acting;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.PlaceId;

/** Correcting what is on record about a place. */
@Service
public class Editing {

    private final Places places;
    private final Acting acting;
    private final Ledger ledger;

    Editing(Places places, Acting acting, Ledger ledger) {
        this.places = places;
        this.acting = acting;
        this.ledger = ledger;
    }

    /**
     * Replaces the description.
     *
     * @param version the version the editor read
     * @throws PlaceClosed if nothing happens there any more
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Place> edit(Actor actor, PlaceId id, int version, PlaceDescription described) {
        return acting.inOneTransaction(places.hold(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            before.requireOpen();
            return places.change(id, version, described)
                    .flatMap(after -> ledger.record(new Act(
                                    "place-changed",
                                    actor.name(),
                                    List.of(id.subject(), after.organisation().subject()),
                                    described.facts()))
                            .thenReturn(after));
        }));
    }
}
