package vn.nguon.organisation.certificate;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.files.Files;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** An organisation puts a certificate it was given on record. */
@Service
public class RecordingCertificates {

    private final CertificateRows certificates;
    private final OwnGoods ownGoods;
    private final Files files;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    RecordingCertificates(
            CertificateRows certificates, OwnGoods ownGoods, Files files, UnitOfWork unitOfWork, Ledger ledger) {
        this.certificates = certificates;
        this.ownGoods = ownGoods;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * The new certificate, of the organisation the actor works for.
     *
     * @throws CertificateAlreadyRecorded if one of that kind, issuer and number is on record
     * @throws vn.nguon.files.FileNotBroughtIn if its file is not the organisation's
     */
    public Mono<Certificate> record(Actor actor, CertificateText text) {
        return Mono.defer(() -> {
            actor.require(Role.MEMBER, Role.MANAGER);
            OrganisationId owner = actor.ownOrganisation();
            return unitOfWork.inOneTransaction(Mono.justOrEmpty(text.file())
                    .flatMap(file -> files.requireHeldBy(file, owner))
                    .then(ownGoods.require(owner, text))
                    .then(Mono.defer(() -> certificates.add(Certificate.of(owner, text))))
                    .flatMap(certificate -> ledger.record(new Act(
                                    "certificate-recorded",
                                    actor.name(),
                                    List.of(certificate.id().subject(), owner.subject()),
                                    text.facts()))
                            .thenReturn(certificate)));
        });
    }
}
