package vn.nguon.organisation.lookalike;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationDecision;
import vn.nguon.organisation.OrganisationDetails;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.table.OrganisationRows;
import vn.nguon.text.SkeletonColumn;
import vn.nguon.text.SkeletonTable;

/**
 * Organisations whose names, in full or on labels, look like one another's (UTS 39). Two cooperatives of two communes
 * may bear one name in law; so likeness is no reason to refuse, but the authority says that it has seen it (decision
 * 0042).
 */
@Service
public class OrganisationLookAlikes implements SkeletonTable {

    /** One at a time: two that look alike are not admitted beside each other. */
    private static final long NAMING = 0x6e616d65;

    private final OrganisationRows organisations;
    private final DatabaseClient database;
    private final SkeletonColumn column;

    OrganisationLookAlikes(OrganisationRows organisations, DatabaseClient database) {
        this.organisations = organisations;
        this.database = database;
        this.column = new SkeletonColumn(database, "organisation", "name", "label_name");
    }

    @Override
    public Mono<Long> renew() {
        return column.renew();
    }

    /** All others that look like it, or go by its tax number, and were not refused, those first that stand in its way. */
    public Mono<List<Organisation>> of(Organisation organisation) {
        return column.fill().then(found(organisation, skeletons(organisation), organisation.taxpayer()));
    }

    /** Whether a new one of that look needs a word: it is admitted or was, or is an authority. */
    public static boolean counts(Organisation other) {
        return !(other.standing() instanceof OrganisationStatus.Submitted)
                || other.kind() == Organisation.Kind.AUTHORITY;
    }

    /** In the caller's transaction, until its end: nobody else is admitted or renamed. */
    public Mono<Void> waitForNames() {
        return database.sql("select pg_advisory_xact_lock(:naming)")
                .bind("naming", NAMING)
                .then();
    }

    /**
     * Whatever it looks like is among those it is said to differ from.
     *
     * @throws NameLooksLikeAnother otherwise
     */
    public Mono<Void> requireToldApart(Organisation organisation, OrganisationDecision decision) {
        return found(organisation, skeletons(organisation), organisation.taxpayer())
                .doOnNext(alike -> {
                    List<Organisation> untold = alike.stream()
                            .filter(OrganisationLookAlikes::counts)
                            .filter(other -> !decision.differsFrom().contains(other.id()))
                            .toList();
                    if (!untold.isEmpty()) {
                        throw NameLooksLikeAnother.atAdmission(untold);
                    }
                })
                .then();
    }

    /**
     * An admitted one does not come to look like another by being renamed, but one that it looked like before.
     *
     * @throws NameLooksLikeAnother if it does
     */
    public Mono<Void> requireOwnLook(Organisation before, OrganisationDetails after) {
        Set<String> gained = SkeletonColumn.of(after.name(), after.labelName());
        gained.removeAll(skeletons(before));
        if (gained.isEmpty() || !before.isAdmitted()) {
            return Mono.empty();
        }
        boolean byLabel = SkeletonColumn.of(after.labelName()).stream().anyMatch(gained::contains);
        return found(before, gained, "")
                .doOnNext(alike -> {
                    List<Organisation> others = alike.stream()
                            .filter(OrganisationLookAlikes::counts)
                            .filter(other -> Collections.disjoint(skeletons(other), skeletons(before)))
                            .toList();
                    if (!others.isEmpty()) {
                        throw NameLooksLikeAnother.whenRenamed(byLabel ? "labelName" : "name", others);
                    }
                })
                .then();
    }

    private Mono<List<Organisation>> found(Organisation organisation, Set<String> skeletons, String taxpayer) {
        return organisations
                .perhapsAlike(organisation.id(), skeletons.toArray(String[]::new), taxpayer)
                .filter(other -> skeletons(other).stream().anyMatch(skeletons::contains)
                        || (!taxpayer.isEmpty() && taxpayer.equals(other.taxpayer())))
                .sort(Comparator.comparing(OrganisationLookAlikes::counts).reversed())
                .collectList();
    }

    private static Set<String> skeletons(Organisation organisation) {
        return SkeletonColumn.of(organisation.name(), organisation.labelName());
    }
}
