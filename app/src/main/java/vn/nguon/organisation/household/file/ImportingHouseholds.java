package vn.nguon.organisation.household.file;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.organisation.household.HouseholdRows;

/** Takes in a file of households: all of it or nothing, and the same file once more changes nothing. */
@Service
public class ImportingHouseholds {

    private final HouseholdRows households;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;

    ImportingHouseholds(HouseholdRows households, UnitOfWork unitOfWork, Ledger ledger) {
        this.households = households;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    /** What a file says, however the spreadsheet wrote its letters. */
    public static String text(byte[] file) {
        return HouseholdFile.text(file);
    }

    /**
     * What the file would do to the list of the organisation the actor works for; nothing is written.
     *
     * @throws UnreadableFile if it is no list of households
     */
    public Mono<HouseholdFilePlan> preview(Actor actor, String text) {
        OrganisationId owner = own(actor);
        return Mono.fromSupplier(() -> HouseholdFile.read(text)).flatMap(file -> plan(owner, file));
    }

    /**
     * Does it.
     *
     * @throws HouseholdFileHasMistakes if a line is wrong; nothing is taken then
     */
    public Mono<HouseholdFilePlan> take(Actor actor, String text) {
        OrganisationId owner = own(actor);
        return Mono.fromSupplier(() -> HouseholdFile.read(text))
                .flatMap(file -> unitOfWork.inOneTransaction(households
                        .lock(Math.toIntExact(owner.value()))
                        .then(Mono.defer(() -> plan(owner, file)))
                        .flatMap(plan -> plan.mistakes().isEmpty()
                                ? write(actor, owner, plan)
                                : Mono.error(new HouseholdFileHasMistakes(plan.mistakes())))));
    }

    private static OrganisationId own(Actor actor) {
        actor.require(Role.MEMBER, Role.MANAGER);
        return actor.ownOrganisation();
    }

    private Mono<HouseholdFilePlan> plan(OrganisationId owner, HouseholdFile file) {
        return households.ofOrganisation(owner).collectList().map(list -> HouseholdFilePlan.of(file, list));
    }

    private Mono<HouseholdFilePlan> write(Actor actor, OrganisationId owner, HouseholdFilePlan plan) {
        if (plan.added().isEmpty() && plan.changed().isEmpty()) {
            return Mono.just(plan);
        }
        Flux<Household> changed = Flux.fromIterable(plan.changed())
                .concatMap(each -> households.update(
                        each.before().with(each.described(), each.before().version())));
        Flux<Household> added = added(owner, plan.added());
        return changed.concatWith(added)
                .map(Household::code)
                .collectList()
                .flatMap(codes -> ledger.record(new Act(
                        "household-list-imported",
                        actor.name(),
                        List.of(owner.subject()),
                        Map.of(
                                "changed",
                                codes.subList(0, plan.changed().size()),
                                "added",
                                codes.subList(plan.changed().size(), codes.size())))))
                .thenReturn(plan);
    }

    /** Those with a number first, so that the numbers that are given follow on theirs. */
    private Flux<Household> added(OrganisationId owner, List<HouseholdDescription> described) {
        Flux<Household> numbered = Flux.fromIterable(described)
                .filter(each -> each.code() != null)
                .concatMap(each -> households.add(Household.of(owner, String.valueOf(each.code()), each)));
        Flux<Household> others = Flux.defer(() -> households
                .lastNumber(owner)
                .flatMapMany(last -> Flux.fromIterable(described)
                        .filter(each -> each.code() == null)
                        .index()
                        .concatMap(each -> households.add(
                                Household.of(owner, "H%03d".formatted(last + each.getT1() + 1), each.getT2())))));
        return numbered.concatWith(others);
    }
}
