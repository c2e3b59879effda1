package vn.nguon.organisation.certificate;

import java.util.List;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.files.Files;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;

/** Correcting what is on record about a certificate. */
@Service
public class EditingCertificates {

    private final CertificateRows certificates;
    private final OwnGoods ownGoods;
    private final Files files;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    EditingCertificates(
            CertificateRows certificates, OwnGoods ownGoods, Files files, UnitOfWork unitOfWork, Ledger ledger) {
        this.certificates = certificates;
        this.ownGoods = ownGoods;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Replaces what stands on it. Goods made before tell of it as it stood then; unless its organisation recorded nothing
     * since it was put on record so.
     *
     * @param version the version the editor read
     * @throws CertificateWithdrawn if it was taken off the record
     * @throws CertificateAlreadyRecorded if another has that kind, issuer and number
     * @throws vn.nguon.refusal.ChangedMeanwhile if somebody else changed it since
     */
    public Mono<Certificate> edit(Actor actor, CertificateId id, int version, CertificateText text) {
        return unitOfWork.inOneTransaction(certificates.getForUpdate(id).flatMap(before -> {
            actor.requireWorkingFor(before.organisation());
            before.requireInForce();
            return Mono.justOrEmpty(text.file())
                    .flatMap(file -> files.requireHeldBy(file, before.organisation()))
                    .then(ownGoods.require(before.organisation(), text))
                    .then(certificates.keep(id))
                    .then(Mono.defer(() -> certificates.change(before.with(text, version))))
                    .flatMap(after -> ledger.record(new Act(
                                    "certificate-changed",
                                    actor.name(),
                                    List.of(id.subject(), after.organisation().subject()),
                                    text.facts()))
                            .thenReturn(after));
        }));
    }
}
