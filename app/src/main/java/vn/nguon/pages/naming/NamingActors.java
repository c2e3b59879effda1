package vn.nguon.pages.naming;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;

/** Finds out what people are called. */
@Component
public class NamingActors {

    private final Accounts accounts;

    NamingActors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names of those actors, {@code account:7}, in one query. */
    public Mono<ActorNames> of(Collection<String> actors) {
        Set<Long> numbers = actors.stream()
                .filter(actor -> actor.matches(ActorNames.ACCOUNT + "[0-9]{1,18}"))
                .map(actor -> Long.valueOf(actor.substring(ActorNames.ACCOUNT.length())))
                .collect(Collectors.toSet());
        return accounts.names(numbers).map(ActorNames::new);
    }
}
