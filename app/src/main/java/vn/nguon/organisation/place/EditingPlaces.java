package vn.nguon.organisation.place;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.language.VietnamTime;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.Invalid;

/** Correcting what is on record about a place. */
@Service
public class EditingPlaces {

    private final PlaceRows places;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    EditingPlaces(PlaceRows places, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.places = places;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Replaces the description. What was recorded there stays told of as the place stood then; what is recorded from
     * now on tells of the place as it stood when it happened.
     *
     * @param version the version the editor read
     * @param since   the day from which it is so, by Vietnam's clock, not later than today; none for from now on, or,
     *     where nothing was recorded yet that tells of what is replaced, for as long as that was said to hold
     * @throws PlaceClosed if nothing happens there any more
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Place> edit(
            Actor actor, PlaceId id, int version, PlaceDescription described, @Nullable LocalDate since) {
        return unitOfWork.inOneTransaction(places.getForUpdate(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            before.requireOpen();
            return places.keep(id)
                    .then(Mono.defer(() -> places.change(before.with(described, version), beginning(since))))
                    .flatMap(after -> ledger.record(new Act(
                                    "place-changed",
                                    actor.name(),
                                    List.of(id.subject(), after.organisation().subject()),
                                    facts(described, since)))
                            .thenReturn(after));
        }));
    }

    private static Map<String, String> facts(PlaceDescription described, @Nullable LocalDate since) {
        Map<String, String> facts = new TreeMap<>(described.facts());
        if (since != null) {
            facts.put("validFrom", since.toString());
        }
        return facts;
    }

    private @Nullable Instant beginning(@Nullable LocalDate since) {
        if (since == null) {
            return null;
        }
        if (since.isAfter(VietnamTime.day(clock.instant())) || since.getYear() < 1900) {
            throw new Invalid(
                    "validFrom",
                    "Ngày bắt đầu đúng phải là hôm nay hoặc một ngày đã qua.",
                    "The day from which it is so is today or a day before.");
        }
        return since.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
