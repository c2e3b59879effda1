package vn.nguon.pages.work;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.caller.SignedIn;
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
                .ofType(SignedIn.class)
                .switchIfEmpty(Mono.error(NotAllowed::new))
                .flatMap(caller -> Mono.zip(
                                account(caller),
                                organisations.maybe(caller.actor().organisation()))
                        .map(found -> new Worker(
                                caller.actor(), found.getT1(), found.getT2().orElse(null), said)));
    }

    private Mono<Account> account(SignedIn caller) {
        Account known = caller.account();
        return known == null ? accounts.find(caller.actor().accountId()) : Mono.just(known);
    }
}
