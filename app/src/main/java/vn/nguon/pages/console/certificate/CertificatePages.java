package vn.nguon.pages.console.certificate;

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
import vn.nguon.files.FileHash;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateId;
import vn.nguon.organisation.certificate.CertificateText;
import vn.nguon.organisation.certificate.Certificates;
import vn.nguon.organisation.certificate.Editing;
import vn.nguon.organisation.certificate.Recording;
import vn.nguon.organisation.certificate.Withdrawing;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.console.Reason;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Leafing;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.product.Products;
import vn.nguon.product.Standing;

/** The list of a cooperative's certificates, and the form for one. */
@RestController
@RequestMapping(CertificatePages.HERE)
class CertificatePages {

    static final String HERE = "/console/certificates";

    private final Certificates certificates;
    private final Recording recording;
    private final Editing editing;
    private final Withdrawing withdrawing;
    private final Products products;
    private final Places places;
    private final WorkPages pages;
    private final Submitting submitting;
    private final Clock clock;

    CertificatePages(
            Certificates certificates,
            Recording recording,
            Editing editing,
            Withdrawing withdrawing,
            Products products,
            Places places,
            WorkPages pages,
            Submitting submitting,
            Clock clock) {
        this.certificates = certificates;
        this.recording = recording;
        this.editing = editing;
        this.withdrawing = withdrawing;
        this.products = products;
        this.places = places;
        this.pages = pages;
        this.submitting = submitting;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return certificates
                .search(q, Ours.of(worker), Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/certificate/certificates.jte",
                        Map.of("certificates", found, "address", Address.of(request), "today", today())));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(Worker worker, @RequestParam(defaultValue = "") String q) {
        return Leafing.through(cursor -> certificates.search(q, Ours.of(worker), cursor))
                .collectList()
                .map(found -> csv(found, worker.in()));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(Worker worker) {
        Ours.of(worker);
        return form(worker, Form.blank(), null);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> record(Attempt attempt) {
        return submitting.submit(
                attempt,
                CertificateText.class,
                text -> recording
                        .record(attempt.actor(), text)
                        .map(paper -> done(paper, attempt.worker(), "Đã ghi", "Recorded")),
                again -> form(attempt.worker(), again, null));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        return own(worker, id).flatMap(paper -> form(worker, filled(paper), paper));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        return own(attempt.worker(), id)
                .flatMap(before -> submitting.submit(
                        attempt,
                        CertificateText.class,
                        text -> editing.edit(attempt.actor(), before.id(), version, text)
                                .map(paper -> done(paper, attempt.worker(), "Đã sửa", "Changed")),
                        again -> form(attempt.worker(), again, before)));
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(before -> submitting.submit(
                        attempt,
                        Reason.class,
                        why -> withdrawing
                                .withdraw(attempt.actor(), before.id(), why.reason())
                                .map(paper -> done(paper, attempt.worker(), "Đã rút", "Withdrawn")),
                        again -> withdrawal(attempt.worker(), again, before)));
    }

    private Mono<Certificate> own(Worker worker, long id) {
        Ours.of(worker);
        return certificates
                .current(new CertificateId(id))
                .doOnNext(paper -> worker.actor().requireWorkingFor(paper.organisation()));
    }

    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form, @Nullable Certificate paper) {
        return page(worker, form, Form.blank(), paper);
    }

    private Mono<ResponseEntity<byte[]>> withdrawal(Worker worker, Form why, Certificate paper) {
        return page(worker, filled(paper), why, paper);
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Form form, Form why, @Nullable Certificate paper) {
        OrganisationId own = worker.own().id();
        return Mono.zip(
                        products.ofOrganisation(own)
                                .filter(product -> !(product.standing() instanceof Standing.Retired)
                                        || form.has(
                                                "products[]",
                                                Long.toString(product.id().value())))
                                .map(product -> new Option(
                                        Long.toString(product.id().value()),
                                        product.name().in(worker.in().language())))
                                .collectList(),
                        places.ofOrganisation(own)
                                .filter(place -> !place.isClosed()
                                        || form.has(
                                                "places[]",
                                                Long.toString(place.id().value())))
                                .map(place ->
                                        new Option(Long.toString(place.id().value()), place.name()))
                                .collectList())
                .map(known -> page(worker, form, why, paper, known.getT1(), known.getT2()));
    }

    private ResponseEntity<byte[]> page(
            Worker worker,
            Form form,
            Form why,
            @Nullable Certificate paper,
            List<Option> ownProducts,
            List<Option> ownPlaces) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("form", form);
        shown.put("why", why);
        shown.put("paper", paper);
        shown.put("kinds", kinds(worker.in()));
        shown.put("products", ownProducts);
        shown.put("places", ownPlaces);
        shown.put("today", today());
        return pages.page(worker, HERE, "console/certificate/certificate.jte", shown);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Voice.ZONE);
    }

    private static Form filled(Certificate paper) {
        FileHash file = paper.file();
        return Form.blank()
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

    private static Done done(Certificate paper, Worker worker, String did, String didInEnglish) {
        String name = paper.kind().words().in(worker.in().language());
        return new Done(HERE, worker.in().choose(did, didInEnglish) + ": " + name + " " + paper.number() + ".");
    }

    private static List<Option> kinds(Voice in) {
        return Arrays.stream(Certificate.Kind.values())
                .map(kind -> new Option(kind.name(), kind.words().in(in.language())))
                .toList();
    }

    private static ResponseEntity<byte[]> csv(List<Certificate> papers, Voice in) {
        Csv file = new Csv(in)
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
                    paper.kind().words().in(in.language()),
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
