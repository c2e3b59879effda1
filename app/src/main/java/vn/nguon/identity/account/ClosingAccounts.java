package vn.nguon.identity.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.RoleGrants;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.refusal.NotFound;

/** Closing the account of somebody who left; what they did stays theirs in the ledger. */
@Service
public class ClosingAccounts {

    private final Accounts accounts;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    ClosingAccounts(Accounts accounts, UnitOfWork unitOfWork, Ledger ledger, Clock clock) {
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes an account; its sessions and keys open no door from the commit on.
     *
     * @throws NotFound if there is none, or it is not the actor's to look after
     * @throws OwnAccount if it is the actor's own
     * @throws AccountClosed if it was closed before
     */
    public Mono<Void> close(Actor actor, long id) {
        return unitOfWork
                .inOneTransaction(accounts.getForUpdate(id)
                        .doOnNext(account -> require(actor, account))
                        .flatMap(account -> accounts.update(account.closed(clock.instant())))
                        .flatMap(account -> ledger.record(
                                new Act("account-closed", actor.name(), List.of(account.subject()), Map.of()))))
                .then();
    }

    private static void require(Actor actor, Account account) {
        RoleGrants.requireOver(actor, account);
        if (account.id() == actor.accountId()) {
            throw new OwnAccount();
        }
        if (account.closedAt() != null) {
            throw new AccountClosed();
        }
    }
}
