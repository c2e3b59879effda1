package vn.nguon.recall;

import org.jspecify.annotations.Nullable;
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
    private final NamedRecalls named;

    ShowingRecalls(Recalls recalls, NamedRecalls named) {
        this.recalls = recalls;
        this.named = named;
    }

    /** A recall, to the cooperative whose lot it is, to inspectors and to the authority; {@link NotFound} to others. */
    public Mono<Recall> one(RecallId id, Actor actor) {
        return recalls.find(id)
                .switchIfEmpty(Mono.error(NotFound::new))
                .doOnNext(recall -> actor.requireSeeing(recall.organisation()));
    }

    /**
     * Recalls, the latest first.
     *
     * @param of   only those of that organisation's lots; null for everybody's, which inspectors and the authority see
     * @param only only those that are open, or that have ended; null for both
     * @param text words of the lot's number and name and of its organisation, accents or not; blank for any
     */
    public Mono<Slice<NamedRecall>> list(
            @Nullable OrganisationId of, Recall.@Nullable State only, String text, Cursor cursor, Actor actor) {
        if (of == null) {
            actor.require(Role.INSPECTOR, Role.AUTHORITY);
        } else {
            actor.requireSeeing(of);
        }
        return named.list(of, only, text, cursor.before(), cursor.limit() + 1)
                .as(cursor.slice(found -> found.recall().id().value()));
    }
}
