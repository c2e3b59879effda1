package vn.nguon.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateId;
import vn.nguon.organisation.certificate.CertificateText;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.organisation.certificate.EditingCertificates;
import vn.nguon.organisation.certificate.RecordingCertificates;
import vn.nguon.organisation.certificate.WithdrawingCertificates;
import vn.nguon.refusal.FieldReader;

/** Certificates over HTTP. */
@RestController
@RequestMapping("/api/v1/certificates")
@Tag(name = "Certificates")
class CertificatesApi {

    private final Certificates certificates;
    private final RecordingCertificates recordingCertificates;
    private final EditingCertificates editingCertificates;
    private final WithdrawingCertificates withdrawingCertificates;

    CertificatesApi(
            Certificates certificates,
            RecordingCertificates recordingCertificates,
            EditingCertificates editingCertificates,
            WithdrawingCertificates withdrawingCertificates) {
        this.certificates = certificates;
        this.recordingCertificates = recordingCertificates;
        this.editingCertificates = editingCertificates;
        this.withdrawingCertificates = withdrawingCertificates;
    }

    @GetMapping
    @Operation(
            summary = "List certificates",
            description = "The authority and inspectors see all, everybody else their own. `q` finds Vietnamese without"
                    + " its accents.")
    Mono<Slice<Certificate>> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return certificates.search(q, OwnerFilter.asked(actor, organisation), Cursor.read(cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a certificate")
    Mono<Certificate> read(Actor actor, @PathVariable long id) {
        return certificates
                .get(new CertificateId(id))
                .doOnNext(certificate -> actor.requireSeeing(certificate.organisation()));
    }

    @PostMapping
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject(OrganisationExamples.CERTIFICATE))),
            summary = "Record a certificate",
            description =
                    "Of one's own organisation. It names what it covers: `products` and `places` of the organisation,"
                            + " `goods` (kinds of goods in words), at least one of the three; it is shown with no other"
                            + " goods. `file` is a picture or PDF that was sent to `/api/v1/files` before.")
    Mono<ResponseEntity<Certificate>> record(Actor actor, @RequestBody CertificateText text, IdempotentRequest once) {
        return once.created(Certificate.class, text, () -> recordingCertificates.record(actor, text));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Correct a certificate",
            description = "`version` is the version that was read; 412 if somebody changed it since.")
    Mono<ResponseEntity<Certificate>> edit(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestBody CertificateText to,
            IdempotentRequest once) {
        return once.ok(
                Certificate.class,
                new EditKey(version, to),
                () -> editingCertificates.edit(actor, new CertificateId(id), version, to));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(
            summary = "Take a certificate off the record",
            description = "By its organisation, or by the authority if it should not be there.")
    Mono<ResponseEntity<Certificate>> withdraw(
            Actor actor, @PathVariable long id, @RequestBody Withdrawal withdrawal, IdempotentRequest once) {
        return once.ok(
                Certificate.class,
                withdrawal,
                () -> withdrawingCertificates.withdraw(actor, new CertificateId(id), withdrawal.reason()));
    }

    record Withdrawal(String reason) {

        Withdrawal {
            reason = FieldReader.prose("reason", reason, 5, 1000);
        }
    }
}
