package vn.nguon.organisation.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.FieldReader;

/** A certificate is taken off the record: by its organisation, or by the authority if it should not be there. */
@Service
public class WithdrawingCertificates {

    private final CertificateRows certificates;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    WithdrawingCertificates(CertificateRows certificates, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.certificates = certificates;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Withdraws it for good, which is for the manager or the authority to do; its number is free to be recorded again.
     *
     * @param reason 5 to 1000 characters, kept in the ledger
     * @throws CertificateWithdrawn if it was withdrawn already
     */
    public Mono<Certificate> withdraw(Actor actor, CertificateId id, String reason) {
        return unitOfWork.inOneTransaction(certificates.getForUpdate(id).flatMap(certificate -> {
            if (!actor.is(Role.AUTHORITY)) {
                actor.requireAnsweringFor(certificate.organisation());
            }
            String why = FieldReader.prose("reason", reason, 5, 1000);
            certificate.requireInForce();
            return certificates
                    .keep(id)
                    .then(certificates.withdraw(id, clock.instant()))
                    .then(certificates.get(id))
                    .flatMap(withdrawn -> ledger.record(new Act(
                                    "certificate-withdrawn",
                                    actor.name(),
                                    List.of(
                                            id.subject(),
                                            withdrawn.organisation().subject()),
                                    Map.of("number", withdrawn.number(), "reason", why)))
                            .thenReturn(withdrawn));
        }));
    }
}
