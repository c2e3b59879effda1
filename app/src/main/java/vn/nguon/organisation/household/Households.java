package vn.nguon.organisation.household;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.Lookup;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.OrganisationId;

/** The households of all organisations. Whether the asker may see one is the asker's business. */
public interface Households extends Lookup<Household, HouseholdId> {

    /** Those of the organisation whose number, name, commune or crops hold every word of the text, accents or not, by number. */
    Mono<Slice<Household>> search(String text, OrganisationId organisation, Cursor cursor);

    /** Those of the organisation with one of these numbers. */
    Flux<Household> withCodes(OrganisationId organisation, String[] codes);

    /** Those who still deliver and are not erased, of the commune or grower's name that the text is about, by name. */
    Flux<Household> delivering(OrganisationId organisation, String text, int limit);

    /** Whether the organisation keeps any that still deliver. */
    Mono<Boolean> areKeptBy(OrganisationId organisation);
}
