package vn.nguon.pages.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.nguon.http.ControllerArgument;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.language.Language;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.refusal.NotAllowed;

/** Hands a controller the person at work; the doors before it let nobody else in. */
@Component
class PageUserArguments implements ControllerArgument<PageUser> {

    private final Accounts accounts;
    private final OrganisationCache organisations;

    PageUserArguments(Accounts accounts, OrganisationCache organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Class<PageUser> type() {
        return PageUser.class;
    }

    @Override
    public Mono<PageUser> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(Authentication.class)
                .flatMap(caller -> caller.getPrincipal() instanceof Actor actor
                        ? worker(actor, caller.getDetails(), exchange)
                        : Mono.<PageUser>empty())
                .switchIfEmpty(Mono.error(NotAllowed::new));
    }

    /**
     * The person at work.
     *
     * @param known the account, if whoever recognised the caller read it
     */
    private Mono<PageUser> worker(Actor actor, @Nullable Object known, ServerWebExchange exchange) {
        Mono<Account> account = known instanceof Account read ? Mono.just(read) : accounts.find(actor.accountId());
        return Mono.zip(account, organisations.find(actor.organisation()), exchange.getFormData())
                .map(found -> new PageUser(
                        actor,
                        found.getT1(),
                        found.getT2().orElse(null),
                        FlashMessage.in(exchange.getRequest()),
                        in(found.getT1(), found.getT3().getFirst(FilledForm.PAGE_LANGUAGE))));
    }

    /** A form says the language of its page; programs, and forms where nothing is typed, say none. */
    private static Language in(Account account, @Nullable String ofThePage) {
        return Language.all().stream()
                .filter(voice -> voice.tag().equals(ofThePage))
                .findFirst()
                .orElse(account.language());
    }
}
