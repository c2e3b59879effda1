package vn.nguon.organisation.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.identity.OrganisationId;

/**
 * A household that grows for an organisation.
 *
 * @param code        its number in the organisation's list, {@code H001}: what records call it by, for good
 * @param commune     where it lives; nothing closer is kept
 * @param plots       which plots are its, in words
 * @param areaM2      their size in square metres
 * @param crops       what it grows
 * @param consentedOn the day it agreed that its telephone is kept
 * @param leftOn      the day from which it delivers no more
 * @param erasedAt    since when nothing personal of it is kept
 */
public record Household(
        @Id @Nullable HouseholdId id,
        @Column("organisation_id") OrganisationId organisation,
        String code,
        String name,
        String commune,
        String plots,
        @Nullable BigDecimal areaM2,
        String crops,
        String phone,
        @Nullable LocalDate consentedOn,
        @Nullable LocalDate leftOn,
        @Nullable Instant erasedAt,
        @Version int version) {

    public static Household of(OrganisationId organisation, String code, HouseholdDescription described) {
        return of(null, organisation, code, described, 0);
    }

    /** The same, described otherwise by who read that version. */
    public Household with(HouseholdDescription described, int read) {
        return of(id, organisation, code, described, read);
    }

    /** The same without what is personal; its number, its commune and what it grows stay. */
    Household erased(Instant at) {
        return new Household(id, organisation, code, "", commune, "", areaM2, crops, "", null, leftOn, at, version);
    }

    private static Household of(
            @Nullable HouseholdId id,
            OrganisationId organisation,
            String code,
            HouseholdDescription described,
            int version) {
        return new Household(
                id,
                organisation,
                code,
                described.name(),
                described.commune(),
                described.plots(),
                described.areaM2(),
                described.crops(),
                described.phone(),
                described.consentedOn(),
                described.leftOn(),
                null,
                version);
    }

    /** Whether that is what it is described as already; the number is not compared. */
    public boolean isDescribedAs(HouseholdDescription described) {
        Household told = of(id, organisation, code, described, version);
        return withoutArea().equals(told.withoutArea()) && sameArea(areaM2, described.areaM2());
    }

    private Household withoutArea() {
        return new Household(
                id,
                organisation,
                code,
                name,
                commune,
                plots,
                null,
                crops,
                phone,
                consentedOn,
                leftOn,
                erasedAt,
                version);
    }

    private static boolean sameArea(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()).compare(one, other) == 0;
    }

    @JsonIgnore
    public boolean isErased() {
        return erasedAt != null;
    }

    /** Whether it still delivered on that day. */
    public boolean deliversOn(LocalDate day) {
        return leftOn == null || day.isBefore(leftOn);
    }

    /** The number it has once it was written. */
    public long number() {
        return Objects.requireNonNull(id).value();
    }
}
