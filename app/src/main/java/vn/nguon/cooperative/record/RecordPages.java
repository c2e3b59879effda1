package vn.nguon.cooperative.record;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.trace.LotId;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.journey.LotInventory;
import vn.nguon.trace.journey.NextStages;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.Movements;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;

/** First what it is about, then what was done with it, then the form: three taps. */
@RestController
@RequestMapping(RecordPages.HERE)
class RecordPages {

    static final String HERE = "/console/record";

    private static final int SHOWN = 40;

    private final LotInventory lotInventory;
    private final FindingByLabel labels;
    private final NextStages nextStages;
    private final Objections objections;
    private final Movements movements;
    private final RecordFormLayout recordFormLayout;
    private final PageRenderer pages;
    private final FormDefaults formDefaults;

    RecordPages(
            LotInventory lotInventory,
            FindingByLabel labels,
            NextStages nextStages,
            Objections objections,
            Movements movements,
            RecordFormLayout recordFormLayout,
            PageRenderer pages,
            FormDefaults formDefaults) {
        this.lotInventory = lotInventory;
        this.labels = labels;
        this.nextStages = nextStages;
        this.objections = objections;
        this.movements = movements;
        this.recordFormLayout = recordFormLayout;
        this.pages = pages;
        this.formDefaults = formDefaults;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> choose(
            PageUser worker, ServerHttpRequest request, @RequestParam(defaultValue = "") String q) {
        OrganisationId own = worker.own().id();
        worker.actor().require(Role.MEMBER, Role.MANAGER);
        return labels.lot(worker.actor(), q)
                .map(lot -> seeOther(HERE + "/lots/" + lot.value()))
                .switchIfEmpty(Mono.defer(() -> Mono.zip(
                                lotInventory.latest(own, q, SHOWN),
                                movements.onTheWayTo(own).collectList())
                        .flatMap(found -> objections
                                .against(lots(found.getT1(), found.getT2()))
                                .map(against -> pages.page(
                                        worker,
                                        HERE,
                                        "cooperative/record/choose.jte",
                                        Map.of(
                                                "hands", found.getT1(),
                                                "arriving", found.getT2(),
                                                "against", against,
                                                "address", ListAddress.of(request)))))));
    }

    private static List<LotId> lots(List<LotHolding> hands, List<Movement> arriving) {
        return Stream.concat(
                        hands.stream().map(hand -> hand.lot().id()),
                        arriving.stream()
                                .flatMap(movement -> movement.loads().stream())
                                .map(Movement.Load::lotId))
                .distinct()
                .toList();
    }

    @GetMapping("/lots/{id}")
    Mono<ResponseEntity<byte[]>> stages(PageUser worker, @PathVariable UUID id) {
        return stages(worker, new LotId(id), FilledForm.blank());
    }

    /** The choice of stages, with the form that ends a crop as it was sent back. */
    Mono<ResponseEntity<byte[]>> stages(PageUser worker, LotId id, FilledForm ending) {
        OrganisationId own = worker.own().id();
        worker.actor().requireWorkingFor(own);
        Mono<LotHolding> hand = lotInventory.one(own, id).cache();
        return Mono.zip(hand, nextStages.of(id, hand.map(LotHolding::lot)), objections.against(id))
                .map(found -> stages(worker, found.getT1(), found.getT2(), found.getT3(), ending));
    }

    @GetMapping("/lots/{id}/{act}")
    Mono<ResponseEntity<byte[]>> form(
            PageUser worker,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String receiver,
            @RequestParam(required = false) @Nullable UUID corrects) {
        return recordFormLayout
                .of(worker.actor(), RecordKind.at(act), id, receiver)
                .flatMap(sheet -> page(worker, sheet, corrects));
    }

    @GetMapping("/new/{act}")
    Mono<ResponseEntity<byte[]>> start(
            PageUser worker, @PathVariable String act, @RequestParam(required = false) @Nullable UUID corrects) {
        worker.actor().requireWorkingFor(worker.own().id());
        return recordFormLayout
                .blank(worker.actor(), RecordKind.at(act))
                .flatMap(sheet -> page(worker, sheet, corrects));
    }

    @GetMapping("/movements/{id}")
    Mono<ResponseEntity<byte[]>> arrival(
            PageUser worker, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID corrects) {
        return recordFormLayout
                .moving(worker.actor(), RecordKind.RECEIVE, id)
                .flatMap(sheet -> page(worker, sheet, corrects));
    }

    @GetMapping("/movements/{id}/{act}")
    Mono<ResponseEntity<byte[]>> settling(
            PageUser worker,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(required = false) @Nullable UUID corrects) {
        return recordFormLayout
                .moving(worker.actor(), RecordKind.at(act), id)
                .flatMap(sheet -> page(worker, sheet, corrects));
    }

    /** The form as it was sent back. */
    ResponseEntity<byte[]> again(PageUser worker, RecordForm sheet, FilledForm form) {
        return pages.page(worker, HERE, "cooperative/record/sheet.jte", Map.of("sheet", sheet, "form", form));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, RecordForm sheet, @Nullable UUID corrects) {
        return formDefaults
                .of(worker, sheet, corrects)
                .flatMap(form -> recordFormLayout.offering(sheet, form).map(whole -> again(worker, whole, form)));
    }

    private ResponseEntity<byte[]> stages(
            PageUser worker,
            LotHolding hand,
            NextStages.Outlook outlook,
            List<Objection> objections,
            FilledForm ending) {
        List<RecordKind> next = RecordKind.next(hand, outlook.next());
        Map<String, Object> shown = new HashMap<>();
        shown.put("hand", hand);
        shown.put("next", next);
        shown.put(
                "other",
                RecordKind.with(hand).stream()
                        .filter(act -> !next.contains(act))
                        .filter(act -> act != RecordKind.RETURN
                                || !hand.lot()
                                        .organisation()
                                        .equals(worker.own().id()))
                        .toList());
        shown.put("missing", outlook.missing());
        shown.put(
                "objections",
                objections.stream()
                        .filter(each -> !(each instanceof Objection.Held
                                && each.lot().id().equals(hand.lot().id())))
                        .toList());
        shown.put("ending", ending);
        return pages.page(worker, HERE, "cooperative/record/stages.jte", shown);
    }

    private static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .body(new byte[0]);
    }
}
