package vn.nguon.recall;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.refusal.NotFound;

/** Shows recalls to those whose business they are. */
@Component
public class ShowingRecalls {

    private final Recalls recalls;

    ShowingRecalls(Recalls recalls) {
        this.recalls = recalls;
    }

    /** A recall, to the cooperative whose lot it is, to inspectors and to the authority; {@link NotFound} to others. */
    public Mono<Recall> one(RecallId id, Actor actor) {
        return recalls.find(id)
                .switchIfEmpty(Mono.error(NotFound::new))
                .doOnNext(recall -> actor.requireSeeing(recall.organisation()));
    }

    /** Recalls, the latest first: of the actor's own cooperative, or everybody's to inspectors and the authority. */
    public Mono<Slice<Recall>> list(Cursor cursor, boolean onlyOpen, Actor actor) {
        OrganisationId owner = actor.isAny(Role.INSPECTOR, Role.AUTHORITY) ? null : actor.ownOrganisation();
        if (owner != null) {
            actor.requireSeeing(owner);
        }
        return recalls.list(owner, onlyOpen, cursor.before(), cursor.limit() + 1)
                .as(cursor.slice(recall -> recall.id().value()));
    }
}
