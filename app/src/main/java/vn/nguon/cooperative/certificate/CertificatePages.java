package vn.nguon.cooperative.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.cooperative.ReasonForm;
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateId;
import vn.nguon.organisation.certificate.CertificateText;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.organisation.certificate.EditingCertificates;
import vn.nguon.organisation.certificate.RecordingCertificates;
import vn.nguon.organisation.certificate.WithdrawingCertificates;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.Products;

/** The list of a cooperative's certificates, and the form for one. */
@RestController
@RequestMapping(CertificatePages.HERE)
class CertificatePages {

    static final String HERE = "/console/certificates";

    private final Certificates certificates;
    private final RecordingCertificates recordingCertificates;
    private final EditingCertificates editingCertificates;
    private final WithdrawingCertificates withdrawingCertificates;
    private final Products products;
    private final PlaceCache places;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;
    private final Clock clock;

    CertificatePages(
            Certificates certificates,
            RecordingCertificates recordingCertificates,
            EditingCertificates editingCertificates,
            WithdrawingCertificates withdrawingCertificates,
            Products products,
            PlaceCache places,
            PageRenderer pages,
            FormSubmission formSubmission,
            Clock clock) {
        this.certificates = certificates;
        this.recordingCertificates = recordingCertificates;
        this.editingCertificates = editingCertificates;
        this.withdrawingCertificates = withdrawingCertificates;
        this.products = products;
        this.places = places;
        this.pages = pages;
        this.formSubmission = formSubmission;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return certificates
                .search(q, OwnOrganisation.of(worker), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/certificate/certificates.jte",
                        Map.of("certificates", found, "address", ListAddress.of(request), "today", today())));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        return AllPages.through(cursor -> certificates.search(q, OwnOrganisation.of(worker), cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(PageUser worker) {
        OwnOrganisation.of(worker);
        return form(worker, FilledForm.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> record(Attempt attempt) {
        return formSubmission.submit(
                attempt,
                CertificateText.class,
                text -> recordingCertificates
                        .record(attempt.actor(), text)
                        .map(paper -> done(paper, attempt.worker(), "Đã ghi", "Recorded")),
                again -> form(attempt.worker(), again, null));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return own(worker, id).flatMap(paper -> form(worker, filled(paper), paper));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return own(attempt.worker(), id)
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        CertificateText.class,
                        text -> editingCertificates
                                .edit(attempt.actor(), before.id(), version, text)
                                .map(paper -> done(paper, attempt.worker(), "Đã sửa", "Changed")),
                        again -> form(attempt.worker(), again, before)));
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        ReasonForm.class,
                        why -> withdrawingCertificates
                                .withdraw(attempt.actor(), before.id(), why.reason())
                                .map(paper -> done(paper, attempt.worker(), "Đã rút", "Withdrawn")),
                        again -> withdrawal(attempt.worker(), again, before)));
    }

    private Mono<Certificate> own(PageUser worker, long id) {
        OwnOrganisation.of(worker);
        return certificates
                .get(new CertificateId(id))
                .doOnNext(paper -> worker.actor().requireWorkingFor(paper.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form, @Nullable Certificate paper) {
        return page(worker, form, FilledForm.blank(), paper);
    }

    private Mono<ResponseEntity<byte[]>> withdrawal(PageUser worker, FilledForm why, Certificate paper) {
        return page(worker, filled(paper), why, paper);
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, FilledForm form, FilledForm why, @Nullable Certificate paper) {
        OrganisationId own = worker.own().id();
        return Mono.zip(
                        products.ofOrganisation(own)
                                .filter(product -> product.standing().status() != ProductStatus.Status.RETIRED
                                        || form.has(
                                                "products[]",
                                                Long.toString(product.id().value())))
                                .map(product -> new FormOption(
                                        Long.toString(product.id().value()),
                                        product.name().in(worker.in())))
                                .collectList(),
                        places.ofOrganisation(own)
                                .filter(place -> !place.isClosed()
                                        || form.has(
                                                "places[]",
                                                Long.toString(place.id().value())))
                                .map(place ->
                                        new FormOption(Long.toString(place.id().value()), place.name()))
                                .collectList())
                .map(known -> page(worker, form, why, paper, known.getT1(), known.getT2()));
    }

    private ResponseEntity<byte[]> page(
            PageUser worker,
            FilledForm form,
            FilledForm why,
            @Nullable Certificate paper,
            List<FormOption> ownProducts,
            List<FormOption> ownPlaces) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("why", why);
        shown.put("paper", paper);
        shown.put("kinds", kinds(worker.in()));
        shown.put("products", ownProducts);
        shown.put("places", ownPlaces);
        shown.put("today", today());
        return pages.page(worker, HERE, "cooperative/certificate/certificate.jte", shown);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private static FilledForm filled(Certificate paper) {
        FileHash file = paper.file();
        return FilledForm.blank()
                .with("kind", paper.kind())
                .with("number", paper.number())
                .with("issuer", paper.issuer())
                .with("scope", paper.scope())
                .with(
                        "products[]",
                        paper.products().stream().map(String::valueOf).toList())
                .with(
                        "places[]",
                        paper.places().stream()
                                .map(place -> Long.toString(place.value()))
                                .toList())
                .with("goods[]", paper.goods())
                .with("stars", paper.stars())
                .with("validFrom", paper.validFrom())
                .with("validUntil", paper.validUntil())
                .with("file", file == null ? null : file.value());
    }

    private static ActionResult done(Certificate paper, PageUser worker, String did, String didInEnglish) {
        String name = paper.kind().words().in(worker.in());
        return new ActionResult(HERE, worker.in().choose(did, didInEnglish) + ": " + name + " " + paper.number() + ".");
    }

    private static List<FormOption> kinds(Language in) {
        return Arrays.stream(Certificate.Kind.values())
                .map(kind -> new FormOption(kind.name(), kind.words().in(in)))
                .toList();
    }

    private static ResponseEntity<byte[]> csv(List<Certificate> papers, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Loại", "Kind")
                .column("Số", "Number")
                .column("Nơi cấp", "Issuer")
                .column("Phạm vi", "Scope")
                .column("Loại hàng", "Goods")
                .column("Sao", "Stars")
                .column("Có giá trị từ", "Valid from")
                .column("Đến", "Valid until")
                .time("Thu hồi lúc", "Withdrawn at");
        for (Certificate paper : papers) {
            file.row(
                    paper.kind().words().in(in),
                    paper.number(),
                    paper.issuer(),
                    paper.scope(),
                    String.join("; ", paper.goods()),
                    paper.stars(),
                    paper.validFrom(),
                    paper.validUntil(),
                    paper.withdrawnAt());
        }
        return file.file(in.choose("chung-nhan.csv", "certificates.csv"));
    }
}
