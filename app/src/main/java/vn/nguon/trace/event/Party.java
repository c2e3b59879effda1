package vn.nguon.trace.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguon.gs1.Gln;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;

/**
 * Who: an organisation of the platform, or somebody outside it of whom only name and address are known.
 *
 * @param id      none outside the platform
 * @param kind    what they are in law and trade; none outside the platform
 * @param gln     their number at GS1, if any
 * @param version of the organisation as it is told here; none outside the platform
 */
public record Party(
        @Nullable OrganisationId id,
        Organisation.@Nullable Kind kind,
        String name,
        String address,
        @Nullable String gln,
        @Nullable Integer version) {

    /** The organisation as it stands in the catalogue. */
    public static Party of(Organisation organisation) {
        return new Party(
                organisation.id(),
                organisation.kind(),
                organisation.name(),
                organisation.address(),
                organisation.gln() == null ? null : organisation.gln().value(),
                organisation.version());
    }

    /** The organisation as it is told here; how it is reached, and all else, as it is today. */
    public Organisation asTold(Organisation today) {
        return new Organisation(
                today.id(),
                Objects.requireNonNull(kind),
                name,
                today.labelName(),
                address,
                today.representative(),
                today.phone(),
                today.email(),
                gln == null ? null : new Gln(gln),
                today.taxNumber(),
                today.logo(),
                today.columns(),
                today.registeredAt(),
                today.version());
    }

    /** Their number at the platform; only its organisations have one. */
    public long number() {
        return Objects.requireNonNull(id, "an organisation of the platform").value();
    }

    /** Somebody outside the platform: a supplier one step back, a buyer one step forward. */
    public static Party outside(String name, String address) {
        return new Party(null, null, name, address, null, null);
    }
}
