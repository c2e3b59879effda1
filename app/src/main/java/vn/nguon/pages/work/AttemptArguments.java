package vn.nguon.pages.work;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.http.OnceArguments;
import vn.nguon.pages.form.FormArguments;
import vn.nguon.pages.work.Submitting.Attempt;

/** Hands a controller who sent a form, the form, and what makes it act once. */
@Component
class AttemptArguments implements Argument {

    private final WorkerArguments workers;
    private final OnceArguments onces;

    AttemptArguments(WorkerArguments workers, OnceArguments onces) {
        this.workers = workers;
        this.onces = onces;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Attempt.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return Mono.zip(workers.of(exchange), FormArguments.sent(exchange), onces.of(exchange))
                .map(sent -> new Attempt(sent.getT1(), sent.getT2(), sent.getT3(), exchange.getRequest()));
    }
}
