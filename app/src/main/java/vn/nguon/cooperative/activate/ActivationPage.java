package vn.nguon.cooperative.activate;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.Lots;

/** An activation that was made. */
@RestController
class ActivationPage {

    private final Activations activations;
    private final Lots lots;
    private final PageRenderer pages;

    ActivationPage(Activations activations, Lots lots, PageRenderer pages) {
        this.activations = activations;
        this.lots = lots;
        this.pages = pages;
    }

    @GetMapping(ActivatePages.HERE + "/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable UUID id) {
        return told(worker, id).map(told -> page(worker, told, FilledForm.blank()));
    }

    Mono<ActivationSummary> told(PageUser worker, UUID id) {
        worker.actor().requireWorkingFor(worker.own().id());
        return activations
                .get(id)
                .doOnNext(activation -> worker.actor().requireWorkingFor(activation.organisation()))
                .flatMap(activation -> lots.get(activation.lot()).map(lot -> new ActivationSummary(activation, lot)));
    }

    ResponseEntity<byte[]> page(PageUser worker, ActivationSummary told, FilledForm form) {
        return pages.page(
                worker, ActivatePages.HERE, "cooperative/activate/activation.jte", Map.of("told", told, "form", form));
    }
}
