package vn.nguon.organisation.household;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;

/** Whom a record names when it says that a household delivered something. */
@Component
public class DeliveringHouseholds {

    private static final String FIELD = "household";

    private final HouseholdRows households;

    DeliveringHouseholds(HouseholdRows households) {
        this.households = households;
    }

    /**
     * The household of that number in the organisation's list, which a record names as {@code household}; empty where it
     * names none.
     *
     * @throws Invalid                 if there is none
     * @throws HouseholdDeliversNoMore if it had left by that day, or is erased
     */
    public Mono<Household> ifNamed(OrganisationId organisation, String code, LocalDate day) {
        return code.isEmpty() ? Mono.empty() : named(organisation, code, day);
    }

    private Mono<Household> named(OrganisationId organisation, String code, LocalDate day) {
        return households
                .withCodes(organisation, new String[] {code})
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        FIELD,
                        "Không có hộ nào mang mã " + code + " trong danh sách của đơn vị.",
                        "No household of your list has the number " + code + ".")))
                .flatMap(household -> !household.isErased() && household.deliversOn(day)
                        ? Mono.just(household)
                        : Mono.error(new HouseholdDeliversNoMore(FIELD, code)));
    }
}
