package vn.nguon.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.Lookup;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.NotFound;

/** All organisations. */
public interface Organisations extends Lookup<Organisation, OrganisationId> {

    /**
     * As it stood at that moment: its kind, name, address and GLN; how it is reached and all else as it is now. Or
     * {@link NotFound}.
     */
    Mono<Organisation> getAsOf(OrganisationId id, Instant time);

    /**
     * Those of a status whose name, address or representative hold every word of the text, accents or not, by id.
     *
     * @param status null for any
     * @param only   null for all, or the one organisation the asker may see
     */
    Mono<Slice<Organisation>> search(
            String text, OrganisationStatus.@Nullable Status status, @Nullable OrganisationId only, Cursor cursor);

    /** The admitted ones of a kind, by name. */
    Flux<Organisation> admitted(Organisation.Kind kind, int limit);
}
