package vn.nguon.pages.inspect;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Accounts;

/** Finds out what people are called. */
@Component
public class Naming {

    private final Accounts accounts;

    Naming(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names of those actors, {@code account:7}, in one query. */
    public Mono<Names> of(Collection<String> actors) {
        Set<Long> numbers = actors.stream()
                .filter(actor -> actor.matches(Names.ACCOUNT + "[0-9]{1,18}"))
                .map(actor -> Long.valueOf(actor.substring(Names.ACCOUNT.length())))
                .collect(Collectors.toSet());
        return accounts.names(numbers).map(Names::new);
    }
}
