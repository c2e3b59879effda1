package vn.nguon.authority.organisation;

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
import vn.nguon.http.Cursor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.language.Language;
import vn.nguon.organisation.AdmittingOrganisations;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationDecision;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.certificate.CertificateCache;
import vn.nguon.organisation.certificate.CertificateLookAlikes;
import vn.nguon.organisation.lookalike.OrganisationLookAlikes;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.organisation.place.PlaceLookAlikes;
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
import vn.nguon.product.Products;

/** The list of organisations, and one of them with what the authority decides about it. */
@RestController
@RequestMapping(OrganisationAdmissionPages.HERE)
class OrganisationAdmissionPages {

    static final String HERE = "/admin/organisations";

    private final Organisations organisations;
    private final PlaceCache places;
    private final CertificateCache certificates;
    private final Products products;
    private final AdmittingOrganisations admittingOrganisations;
    private final OrganisationLookAlikes organisationLookAlikes;
    private final PlaceLookAlikes placeLookAlikes;
    private final CertificateLookAlikes certificateLookAlikes;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OrganisationAdmissionPages(
            Organisations organisations,
            PlaceCache places,
            CertificateCache certificates,
            Products products,
            AdmittingOrganisations admittingOrganisations,
            OrganisationLookAlikes organisationLookAlikes,
            PlaceLookAlikes placeLookAlikes,
            CertificateLookAlikes certificateLookAlikes,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.organisations = organisations;
        this.places = places;
        this.certificates = certificates;
        this.products = products;
        this.admittingOrganisations = admittingOrganisations;
        this.organisationLookAlikes = organisationLookAlikes;
        this.placeLookAlikes = placeLookAlikes;
        this.certificateLookAlikes = certificateLookAlikes;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) OrganisationStatus.@Nullable Status status,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY);
        return organisations
                .search(q, status, null, Cursor.read(cursor, null))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "authority/organisation/organisations.jte",
                        Map.of(
                                "organisations",
                                found,
                                "address",
                                ListAddress.of(request),
                                "states",
                                states(worker.in()))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(
            PageUser worker,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) OrganisationStatus.@Nullable Status status) {
        worker.actor().require(Role.AUTHORITY);
        Language in = worker.in();
        return AllPages.through(cursor -> organisations.search(q, status, null, cursor))
                .collectList()
                .map(found -> csv(found, in));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page(worker, new OrganisationId(id), FilledForm.blank());
    }

    @PostMapping("/{id}/decisions")
    Mono<ResponseEntity<byte[]>> decide(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                OrganisationDecision.class,
                decision -> admittingOrganisations
                        .decide(attempt.actor(), new OrganisationId(id), decision)
                        .map(after -> new ActionResult(HERE + "/" + id, said(after, attempt.in()))),
                again -> page(attempt.worker(), new OrganisationId(id), again));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, OrganisationId id, FilledForm form) {
        return Mono.zip(
                        organisations.get(id),
                        organisations.get(id).flatMap(organisationLookAlikes::of),
                        places.ofOrganisation(id).collectList(),
                        certificates.ofOrganisation(id).collectList(),
                        products.search("", null, id, Cursor.read(null, null)))
                .zipWhen(found ->
                        Mono.zip(placeLookAlikes.of(id, found.getT3()), certificateLookAlikes.of(id, found.getT4())))
                .map(both -> {
                    var found = both.getT1();
                    Map<String, Object> shown = new HashMap<>();
                    shown.put("organisation", found.getT1());
                    shown.put("alike", found.getT2());
                    shown.put("places", found.getT3());
                    shown.put("certificates", found.getT4());
                    shown.put("products", found.getT5().items());
                    shown.put(
                            "points",
                            OrganisationChecklist.at(found.getT1(), found.getT3(), found.getT4(), worker.in()));
                    shown.put("alikePlaces", both.getT2().getT1());
                    shown.put("alikeCertificates", both.getT2().getT2());
                    shown.put("form", form);
                    return pages.page(worker, HERE, "authority/organisation/organisation.jte", shown);
                });
    }

    private static String said(Organisation after, Language in) {
        String name = "«" + after.name() + "»";
        return switch (after.standing().status()) {
            case ADMITTED -> in.choose("Đã chấp nhận " + name + ".", name + " is admitted.");
            case REFUSED -> in.choose("Đã từ chối " + name + ".", name + " is refused.");
            case SUSPENDED -> in.choose("Đã tạm dừng " + name + ".", name + " is suspended.");
            case SUBMITTED -> name;
        };
    }

    private static List<FormOption> states(Language in) {
        return FormOption.of(OrganisationStatus.Status.values(), status -> OrganisationStates.name(status, in));
    }

    private static ResponseEntity<byte[]> csv(List<Organisation> found, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Số", "Number")
                .column("Loại", "Kind")
                .column("Tên", "Name")
                .column("Địa chỉ", "Address")
                .column("Người đại diện", "Representative")
                .column("Điện thoại", "Phone")
                .column("Thư điện tử", "Email")
                .column("GLN")
                .column("Tình trạng", "State")
                .time("Đăng ký lúc", "Registered at");
        for (Organisation each : found) {
            file.row(
                    String.valueOf(each.id().value()),
                    each.kind().words().in(in),
                    each.name(),
                    each.address(),
                    each.representative(),
                    each.phone(),
                    each.email(),
                    each.gln() == null ? null : each.gln().value(),
                    OrganisationStates.name(each.standing().status(), in),
                    each.registeredAt());
        }
        return file.file(in.choose("don-vi.csv", "organisations.csv"));
    }
}
