package vn.nguon.organisation.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.text.Skeleton;
import vn.nguon.text.SkeletonColumn;
import vn.nguon.text.SkeletonTable;

/**
 * Certificates that pass for one another to the eye: one paper that two organisations claim, and one whose issuer only
 * looks like that of others.
 */
@Component
public class CertificateLookAlikes implements SkeletonTable {

    private final CertificateRows certificates;
    private final SkeletonColumn column;

    CertificateLookAlikes(CertificateRows certificates, DatabaseClient database) {
        this.certificates = certificates;
        this.column = new SkeletonColumn(database, "certificate", "issuer", "number");
    }

    @Override
    public Mono<Long> renew() {
        return column.renew();
    }

    /** To each of the organisation's certificates that passes for another organisation's, the first such. */
    public Mono<Map<CertificateId, Certificate>> of(OrganisationId organisation, List<Certificate> own) {
        if (own.isEmpty()) {
            return Mono.just(Map.of());
        }
        Set<String> looks = SkeletonColumn.of(own.stream()
                .flatMap(each -> List.of(each.issuer(), each.number()).stream())
                .toArray(String[]::new));
        return column.fill()
                .then(certificates
                        .perhapsAlike(organisation, looks.toArray(String[]::new))
                        .collectList())
                .map(others -> alike(own, others));
    }

    private static Map<CertificateId, Certificate> alike(List<Certificate> own, List<Certificate> others) {
        Map<CertificateId, Certificate> alike = new HashMap<>();
        for (Certificate each : own) {
            others.stream()
                    .filter(other -> each.withdrawnAt() == null && passesFor(each, other))
                    .findFirst()
                    .ifPresent(other -> alike.put(each.id(), other));
        }
        return alike;
    }

    private static boolean passesFor(Certificate one, Certificate other) {
        return looks(one.issuer(), other.issuer())
                && (!Skeleton.sameLetters(one.issuer(), other.issuer())
                        || (one.kind() == other.kind() && looks(one.number(), other.number())));
    }

    private static boolean looks(String one, String other) {
        return Skeleton.of(one).equals(Skeleton.of(other));
    }
}
