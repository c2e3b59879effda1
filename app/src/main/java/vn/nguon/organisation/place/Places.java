package vn.nguon.organisation.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.Lookup;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.NotFound;

/** The places of all organisations. */
public interface Places extends Lookup<Place, PlaceId> {

    /**
     * As it stood at that moment; or {@link NotFound}. Whether it is closed is told as it is now.
     *
     * @param known what was put on record later is not heard; none to hear all
     */
    Mono<Place> getAsOf(PlaceId id, Instant time, @Nullable Instant known);

    /**
     * Those whose name, address or codes hold every word of the text, accents or not, by id.
     *
     * @param only null for the places of all organisations
     */
    Mono<Slice<Place>> search(String text, @Nullable OrganisationId only, Cursor cursor);

    /** Open places of all organisations that say where they lie, the latest first. */
    Flux<Place> mapped(int limit);
}
