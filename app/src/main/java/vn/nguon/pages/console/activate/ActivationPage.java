package vn.nguon.pages.console.activate;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.trace.Lots;

/** An activation that was made. */
@RestController
class ActivationPage {

    private final Activations activations;
    private final Lots lots;
    private final WorkPages pages;

    ActivationPage(Activations activations, Lots lots, WorkPages pages) {
        this.activations = activations;
        this.lots = lots;
        this.pages = pages;
    }

    @GetMapping(ActivatePages.HERE + "/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable UUID id) {
        return told(worker, id).map(told -> page(worker, told, Form.blank()));
    }

    Mono<Told> told(Worker worker, UUID id) {
        worker.actor().requireWorkingFor(worker.own().id());
        return activations
                .find(id)
                .doOnNext(activation -> worker.actor().requireWorkingFor(activation.organisation()))
                .flatMap(activation -> lots.find(activation.lot()).map(lot -> new Told(activation, lot)));
    }

    ResponseEntity<byte[]> page(Worker worker, Told told, Form form) {
        return pages.page(
                worker, ActivatePages.HERE, "console/activate/activation.jte", Map.of("told", told, "form", form));
    }
}
