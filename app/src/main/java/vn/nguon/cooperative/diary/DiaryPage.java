package vn.nguon.cooperative.diary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.cooperative.record.RecordingCorrections;
import vn.nguon.identity.OrganisationId;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.record.RecordFact;
import vn.nguon.pages.record.RecordWords;
import vn.nguon.product.ProductCache;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lots;
import vn.nguon.trace.correction.DeclaringErrors;
import vn.nguon.trace.correction.ErrorDeclaration;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;

/** One record of one's own: all it says, and how to say that it is wrong. */
@RestController
@RequestMapping(DiaryPages.HERE + "/{id}")
class DiaryPage {

    private final Events events;
    private final Lots lots;
    private final ProductCache products;
    private final DeclaringErrors declaring;
    private final RecordingCorrections again;
    private final FormSubmission formSubmission;
    private final PageRenderer pages;

    DiaryPage(
            Events events,
            Lots lots,
            ProductCache products,
            DeclaringErrors declaring,
            RecordingCorrections again,
            FormSubmission formSubmission,
            PageRenderer pages) {
        this.events = events;
        this.lots = lots;
        this.products = products;
        this.declaring = declaring;
        this.again = again;
        this.formSubmission = formSubmission;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(PageUser worker, @PathVariable UUID id) {
        return page(worker, id, FilledForm.blank());
    }

    @PostMapping("/error")
    Mono<ResponseEntity<byte[]>> declareWrong(Attempt attempt, @PathVariable UUID id) {
        return own(attempt.worker(), id)
                .flatMap(record -> formSubmission.submit(
                        attempt,
                        ErrorDeclaration.class,
                        form -> declaring
                                .declare(attempt.actor(), record.id(), form)
                                .map(wrong -> new ActionResult(
                                        DiaryPages.HERE + "/" + id,
                                        attempt.in()
                                                .choose(
                                                        "Đã khai bản ghi này là sai.",
                                                        "This record is declared wrong."))),
                        refused -> page(attempt.worker(), id, refused)));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, UUID id, FilledForm form) {
        return own(worker, id)
                .flatMap(record -> Mono.zip(facts(record), again(worker, record))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("record", record);
                            shown.put("facts", known.getT1());
                            shown.put("again", known.getT2());
                            shown.put("form", form);
                            return pages.page(worker, DiaryPages.ENTRY, "cooperative/diary/record.jte", shown);
                        }));
    }

    /** Where a wrong record is said right; empty for one that stands. */
    private Mono<String> again(PageUser worker, RecordedEvent record) {
        return record.stands() ? Mono.just("") : again.address(worker.own().id(), record);
    }

    private Mono<RecordedEvent> own(PageUser worker, UUID id) {
        OrganisationId own = OwnOrganisation.of(worker);
        return events.get(new EventId(id))
                .filter(record -> own.equals(record.who().id()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** In the words of the plan that asked, which is that of the goods it made or met. */
    private Mono<List<RecordFact>> facts(RecordedEvent record) {
        List<Goods> about = record.made().isEmpty() ? record.goods() : record.made();
        return lots.get(about.get(0).lotId())
                .flatMap(lot -> products.findTold(lot.productId(), lot.productVersion()))
                .map(product -> RecordWords.facts(record, product.orElse(null)));
    }
}
