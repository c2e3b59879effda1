package vn.nguon.trace.recording;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.files.Files;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.PlaceId;
import vn.nguon.organisation.place.Places;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.event.BizLocation;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Party;

/**
 * Looks up what a form points at, in the transaction that records it: organisations, places, evidence, events declared
 * wrong. What others remember is not asked here: an act that holds one connection must not wait for a second.
 */
@Component
public class ContextLookup {

    private final Organisations organisations;
    private final Places places;
    private final Files files;
    private final DatabaseClient database;

    ContextLookup(Organisations organisations, Places places, Files files, DatabaseClient database) {
        this.organisations = organisations;
        this.places = places;
        this.files = files;
        this.database = database;
    }

    /** The organisation as it stood at that time, a party to an event; refuses one that is not there, naming the field. */
    public Mono<Party> party(String field, OrganisationId id, OffsetDateTime time) {
        return organisations
                .getAsOf(id, time.toInstant())
                .map(Party::of)
                .onErrorMap(
                        NotFound.class,
                        missing -> new Invalid(
                                field, "Không có đơn vị này trong hệ thống.", "There is no such organisation here."));
    }

    /** A place of that organisation as it stood at that time, not closed by now; refuses any other. */
    public Mono<BizLocation> place(String field, OrganisationId owner, PlaceId id, OffsetDateTime time) {
        return places.getAsOf(id, time.toInstant(), null)
                .onErrorComplete(NotFound.class)
                .filter(place -> place.organisation().equals(owner) && !place.isClosed())
                .map(BizLocation::of)
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        field,
                        "Đơn vị không có địa điểm này, hoặc nó đã đóng.",
                        "The organisation has no such place, or it was closed.")));
    }

    /** Refuses evidence that the organisation did not bring in itself. */
    Mono<Void> requireEvidence(OrganisationId holder, EventHeader at) {
        return Flux.fromStream(() -> Stream.concat(at.photos().stream(), at.documents().stream()))
                .concatMap(file -> files.requireHeldBy(file, holder))
                .then();
    }

    /** Refuses to correct what is not the organisation's own, or was not declared wrong. */
    Mono<Void> requireDeclaredWrong(OrganisationId holder, EventId corrected) {
        return database.sql("""
                        select e.event_id
                        from trace_event e
                        join event_error w on w.event_id = e.event_id
                        where e.event_id = :id
                          and e.organisation_id = :holder
                        """)
                .bind("id", corrected.value())
                .bind("holder", holder.value())
                .fetch()
                .one()
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        "at.corrects",
                        "Chỉ ghi lại bản ghi của đơn vị đã khai là sai. Hãy khai sai trước.",
                        "Only a record of your own that was declared wrong is said right. Declare it wrong first.")))
                .then();
    }
}
