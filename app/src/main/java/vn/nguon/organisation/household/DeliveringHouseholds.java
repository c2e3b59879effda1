package vn.nguon.organisation.household;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;

/** Whom a record names when it says that a household delivered something. */
@Component
public class DeliveringHouseholds {

    private final HouseholdRows households;

    DeliveringHouseholds(HouseholdRows households) {
        this.households = households;
    }

    /**
     * The household of that number in the organisation's list.
     *
     * @param field where it was named
     * @throws Invalid                 if there is none
     * @throws HouseholdDeliversNoMore if it had left by that day, or is erased
     */
    public Mono<Household> get(String field, OrganisationId organisation, String code, LocalDate day) {
        return households
                .withCodes(organisation, new String[] {code})
                .singleOrEmpty()
                .switchIfEmpty(Mono.error(() -> new Invalid(
                        field,
                        "Không có hộ nào mang mã " + code + " trong danh sách của đơn vị.",
                        "No household of your list has the number " + code + ".")))
                .flatMap(household -> !household.isErased() && household.deliversOn(day)
                        ? Mono.just(household)
                        : Mono.error(new HouseholdDeliversNoMore(field, code)));
    }
}
