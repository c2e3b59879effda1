package vn.nguon.recall.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.Recalls;
import vn.nguon.refusal.NotFound;

/** Shows recalls to those whose business they are. */
@Component
public class ShowingRecalls {

    private final Recalls recalls;
    private final NamedRecalls named;
    private final RecalledGoodsOfHolders goods;

    ShowingRecalls(Recalls recalls, NamedRecalls named, RecalledGoodsOfHolders goods) {
        this.recalls = recalls;
        this.named = named;
        this.goods = goods;
    }

    /**
     * A recall, to the cooperative whose lot it is, to whoever made or had something of what it calls back, to inspectors
     * and to the authority; {@link NotFound} to others.
     */
    public Mono<ShownRecall> one(RecallId id, Actor actor) {
        OrganisationId own = working(actor);
        return recalls.get(id)
                .flatMap(recall -> (own == null ? Mono.just(List.<RecalledGoods>of()) : goods.of(own, recall))
                        .map(found -> new ShownRecall(recall, found)))
                .doOnNext(shown -> {
                    if (shown.goods().isEmpty()) {
                        actor.requireSeeing(shown.recall().organisation());
                    }
                });
    }

    private static @Nullable OrganisationId working(Actor actor) {
        OrganisationId own = actor.organisation();
        return own != null && actor.worksFor(own) ? own : null;
    }

    /**
     * Recalls, the latest first.
     *
     * @param of   only those of that organisation's lots, and the open ones that reach goods of theirs; null for
     *             everybody's, which inspectors and the authority see
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
        return (of == null ? Mono.just(Map.<RecallId, List<RecalledGoods>>of()) : goods.of(of))
                .flatMap(theirs -> named.list(of, theirs.keySet(), only, text, cursor.before(), cursor.limit() + 1)
                        .map(found ->
                                found.with(theirs.getOrDefault(found.recall().id(), List.of())))
                        .as(cursor.slice(found -> found.recall().id().value())));
    }
}
