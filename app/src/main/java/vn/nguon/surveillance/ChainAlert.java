package vn.nguon.surveillance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.OrganisationId;
import vn.nguon.scan.finding.CaseProgress;
import vn.nguon.scan.finding.OpenCase;
import vn.nguon.trace.LotId;

/**
 * Something about an organisation, and perhaps a lot, that inspectors are to look into.
 *
 * @param name     the organisation's, as it is called now; empty where it was not read
 * @param lot      the lot it is about, if it is about one
 * @param about    what the rule spoke of; it speaks of that once
 * @param evidence what it saw
 */
public record ChainAlert(
        UUID id,
        ChainRule rule,
        OrganisationId organisation,
        String name,
        @Nullable LotId lot,
        String about,
        Instant raisedAt,
        List<AlertFact> evidence,
        CaseProgress progress)
        implements OpenCase {

    public ChainAlert {
        evidence = List.copyOf(evidence);
    }

    /** One that nobody has seen yet. */
    public static ChainAlert raised(
            ChainRule rule,
            OrganisationId organisation,
            @Nullable LotId lot,
            String about,
            Instant at,
            List<AlertFact> evidence) {
        return new ChainAlert(UuidV7.at(at), rule, organisation, "", lot, about, at, evidence, new CaseProgress.Open());
    }

    @Override
    public List<String> subjects() {
        List<String> subjects = new ArrayList<>(List.of("chain-alert:" + id, organisation.subject()));
        if (lot != null) {
            subjects.add(lot.subject());
        }
        return subjects;
    }
}
