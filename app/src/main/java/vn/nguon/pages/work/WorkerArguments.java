package vn.nguon.pages.work;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.Argument;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.words.Voice;
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
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .flatMap(caller -> caller.getPrincipal() instanceof Actor actor
                        ? worker(actor, caller.getDetails(), exchange)
                        : Mono.<Worker>empty())
                .switchIfEmpty(Mono.error(NotAllowed::new));
    }

    /**
     * The person at work.
     *
     * @param known the account, if whoever recognised the caller read it
     */
    private Mono<Worker> worker(Actor actor, @Nullable Object known, ServerWebExchange exchange) {
        Mono<Account> account = known instanceof Account read ? Mono.just(read) : accounts.find(actor.accountId());
        return Mono.zip(account, organisations.maybe(actor.organisation()), exchange.getFormData())
                .map(found -> new Worker(
                        actor,
                        found.getT1(),
                        found.getT2().orElse(null),
                        Saying.in(exchange.getRequest()),
                        in(found.getT1(), found.getT3().getFirst(Form.PAGE_LANGUAGE))));
    }

    /** A form says the language of its page; programs, and forms where nothing is typed, say none. */
    private static Voice in(Account account, @Nullable String ofThePage) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.tag().equals(ofThePage))
                .findFirst()
                .orElse(Voice.of(account.language()));
    }
}
