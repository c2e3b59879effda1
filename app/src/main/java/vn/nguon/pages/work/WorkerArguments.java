package vn.nguon.pages.work;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.Organisations;
import vn.nguon.refusal.NotAllowed;

/** Hands a controller the person at work; the doors before it let nobody else in. */
@Component
class WorkerArguments implements Argument<Worker> {

    private final Accounts accounts;
    private final Organisations organisations;

    WorkerArguments(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Class<Worker> type() {
        return Worker.class;
    }

    @Override
    public Mono<Worker> of(ServerWebExchange exchange) {
        String said = Saying.in(exchange.getRequest());
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .map(Authentication::getPrincipal)
                .ofType(Actor.class)
                .switchIfEmpty(Mono.error(NotAllowed::new))
                .flatMap(actor -> Mono.zip(accounts.find(actor.accountId()), organisations.maybe(actor.organisation()))
                        .map(found ->
                                new Worker(actor, found.getT1(), found.getT2().orElse(null), said)));
    }
}
