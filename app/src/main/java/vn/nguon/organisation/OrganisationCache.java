package vn.nguon.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.CommitNotifications;
import vn.nguon.database.NotifiedCache;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.table.OrganisationRows;
import vn.nguon.refusal.NotFound;

/** Organisations as they were a moment ago. */
@Component
public class OrganisationCache implements AutoCloseable {

    private final NotifiedCache<OrganisationId, Organisation> byId;

    OrganisationCache(OrganisationRows organisations, CommitNotifications commitNotifications) {
        this.byId = NotifiedCache.of(
                10_000,
                commitNotifications,
                NotifiedCache.numbered("organisation", OrganisationId::new),
                organisations::find);
    }

    /** The organisation, or {@link NotFound}. Whether the asker may see it is the asker's business. */
    public Mono<Organisation> get(OrganisationId id) {
        return byId.get(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    /** As above, for who may know of no organisation. */
    public Mono<Optional<Organisation>> find(@Nullable OrganisationId id) {
        return id == null ? Mono.just(Optional.empty()) : get(id).map(Optional::of);
    }

    @Override
    public void close() {
        byId.close();
    }
}
