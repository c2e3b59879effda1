package vn.nguon.identity.erasure;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/**
 * Erasing the person behind an account that was closed for good. What stays is the account's number, under which the
 * ledger has what was done, with roles, organisation and times (docs/operations/accounts.md).
 */
@Service
public class ErasingPeople {

    private final Accounts accounts;
    private final PersonalTraces traces;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    ErasingPeople(Accounts accounts, PersonalTraces traces, UnitOfWork unitOfWork, Ledger ledger) {
        this.accounts = accounts;
        this.traces = traces;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Takes login, name and whatever else tells of the person away, for ever.
     *
     * @throws NotFound if there is no such account
     * @throws AccountInUse if it is not closed
     * @throws PersonErased if that was done before
     */
    public Mono<Account> erase(Actor actor, long id) {
        return Mono.defer(() -> {
            actor.require(Role.ADMINISTRATOR);
            return unitOfWork.inOneTransaction(accounts.get(id)
                    .doOnNext(ErasingPeople::require)
                    .filterWhen(account -> traces.erase(id))
                    .switchIfEmpty(Mono.error(PersonErased::new))
                    .delayUntil(account ->
                            ledger.record(new Act("person-erased", actor.name(), List.of(account.subject()), Map.of())))
                    .then(accounts.find(id)));
        });
    }

    private static void require(Account account) {
        if (account.closedAt() == null) {
            throw new AccountInUse();
        }
        if (account.erasedAt() != null) {
            throw new PersonErased();
        }
    }
}
