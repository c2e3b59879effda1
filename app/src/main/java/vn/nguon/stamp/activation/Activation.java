package vn.nguon.stamp.activation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.stamp.selection.SelectedStamps;
import vn.nguon.stamp.selection.SelectionPart;
import vn.nguon.trace.LotId;

/**
 * Stamps bound to a lot in one act.
 *
 * @param stamps     how many
 * @param ranges     over how many ranges they are spread
 * @param parts      the first hundred of these ranges
 * @param withdrawal that it was taken back, if it was
 */
public record Activation(
        UUID id,
        OrganisationId organisation,
        LotId lot,
        @Nullable PlaceId place,
        Instant activatedAt,
        Instant recordedAt,
        String recordedBy,
        long stamps,
        int ranges,
        List<SelectionPart> parts,
        @Nullable Withdrawal withdrawal) {

    private static final int SHOWN = 100;

    static Activation of(
            UUID id,
            Actor actor,
            SelectedStamps selected,
            LotId lot,
            @Nullable PlaceId place,
            Instant at,
            Instant now) {
        return new Activation(
                id,
                actor.ownOrganisation(),
                lot,
                place,
                at,
                now,
                actor.name(),
                selected.count(),
                selected.parts().size(),
                selected.parts().stream().limit(SHOWN).toList(),
                null);
    }

    /** As the ledger names it: {@code activation:018f…}. */
    public String subject() {
        return "activation:" + id;
    }

    /** That an activation was taken back, by whom and why. */
    public record Withdrawal(String by, Instant at, String reason) {}
}
