package vn.nguon.pages.frame;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;
import vn.nguon.http.idempotency.IdempotentRequestArguments;
import vn.nguon.pages.form.FormArguments;
import vn.nguon.pages.frame.FormSubmission.Attempt;

/** Hands a controller who sent a form, the form, and what makes it act once. */
@Component
class FormPostArguments implements ControllerArgument<Attempt> {

    private final PageUserArguments workers;
    private final FormArguments forms;
    private final IdempotentRequestArguments onces;

    FormPostArguments(PageUserArguments workers, FormArguments forms, IdempotentRequestArguments onces) {
        this.workers = workers;
        this.forms = forms;
        this.onces = onces;
    }

    @Override
    public Class<Attempt> type() {
        return Attempt.class;
    }

    @Override
    public Mono<Attempt> of(ServerWebExchange exchange) {
        return Mono.zip(workers.of(exchange), forms.of(exchange), onces.of(exchange))
                .map(sent -> new Attempt(sent.getT1(), sent.getT2(), sent.getT3(), exchange.getRequest()));
    }
}
