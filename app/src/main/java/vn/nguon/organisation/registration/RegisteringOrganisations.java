package vn.nguon.organisation.registration;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.language.Language;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.GlnAlreadyUsed;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.table.OrganisationRows;
import vn.nguon.refusal.Refusal;

/** An organisation joins by itself; what it may do waits until the authority has admitted it. */
@Service
public class RegisteringOrganisations {

    private final OrganisationRows organisations;
    private final OpeningAccounts accounts;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    RegisteringOrganisations(
            OrganisationRows organisations, OpeningAccounts accounts, UnitOfWork unitOfWork, Ledger ledger) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /**
     * Puts the organisation down as submitted and opens its manager's account: both or neither. What is refused is named
     * as {@link MembershipApplication} names it.
     *
     * @throws GlnAlreadyUsed if another organisation goes by its GLN
     * @throws vn.nguon.identity.LoginTaken if somebody has the login
     */
    public Mono<Organisation> register(Registration registration, Password password, Language language) {
        return unitOfWork.inOneTransaction(organisations
                .add(Organisation.of(registration.organisation()))
                .onErrorMap(Refusal.class, refusal -> refusal.within("organisation"))
                .flatMap(organisation -> openAccount(organisation, registration.manager(), password, language)
                        .flatMap(manager -> ledger.record(new Act(
                                "organisation-registered",
                                manager.name(),
                                List.of(organisation.id().subject()),
                                registration.organisation().facts())))
                        .thenReturn(organisation)));
    }

    private Mono<Actor> openAccount(
            Organisation organisation, Registration.Manager manager, Password password, Language language) {
        return Mono.fromSupplier(() -> new NewAccount(
                        manager.login(), manager.name(), password, organisation.id(), roles(organisation), language))
                .flatMap(wanted -> accounts.open(Actor.system(), wanted))
                .onErrorMap(Refusal.class, refusal -> refusal.within("manager"))
                .map(account -> account.actor());
    }

    private static Set<Role> roles(Organisation organisation) {
        return organisation.kind() == Organisation.Kind.PRINT_HOUSE
                ? Set.of(Role.MANAGER, Role.PRINT_HOUSE)
                : Set.of(Role.MANAGER);
    }
}
