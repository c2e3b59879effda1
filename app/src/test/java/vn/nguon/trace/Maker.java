package vn.nguon.trace;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.product.ProductId;
import vn.nguon.product.plan.Stage;
import vn.nguon.testing.Person;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Mistake;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.growing.Care;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.Growing;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.Harvesting;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.making.Analysis;
import vn.nguon.trace.making.Batch;
import vn.nguon.trace.making.Packing;
import vn.nguon.trace.making.Processing;
import vn.nguon.trace.making.Step;
import vn.nguon.trace.making.Testing;
import vn.nguon.trace.mending.DeclaringErrors;
import vn.nguon.trace.mending.ErrorDeclaration;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.Casing;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.Purchasing;
import vn.nguon.trace.moving.Receiving;
import vn.nguon.trace.moving.Sale;
import vn.nguon.trace.moving.Selling;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.Shipping;
import vn.nguon.trace.recording.Circumstances;
import vn.nguon.trace.recording.Line;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.Recorded;

/** An organisation of a test that does things with goods, in words: {@code grower.harvests(crop, "1000 KGM")}. */
public final class Maker {

    private final Chains chains;
    private final OrganisationId organisation;
    private final Person person;
    private final PlaceId place;

    Maker(Chains chains, OrganisationId organisation, Person person, PlaceId place) {
        this.chains = chains;
        this.organisation = organisation;
        this.person = person;
        this.place = place;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public Person person() {
        return person;
    }

    public PlaceId place() {
        return place;
    }

    /** Here, at the chain's next hour. */
    public Circumstances now() {
        return at(chains.nextHour());
    }

    public Circumstances at(OffsetDateTime time) {
        return Circumstances.of(time, place);
    }

    public LotId grows(String name, String quantity) {
        Quantity much = quantity(quantity);
        return Chains.done(growing(new NewCrop(now(), name, "", null, null, much.amount(), much.unit())))
                .lot();
    }

    public Mono<Recorded> growing(NewCrop crop) {
        return chains.bean(Growing.class).start(person.actor(), crop);
    }

    public Recorded sprays(LotId crop, String agent, int waitingDays, OffsetDateTime time) {
        return Chains.done(chains.bean(CaringForCrops.class)
                .care(
                        person.actor(),
                        new Care(at(time), crop, Care.Kind.PLANT_PROTECTION, agent, null, "", "phun", waitingDays)));
    }

    public LotId harvests(LotId crop, String quantity) {
        return Chains.done(harvesting(crop, quantity, chains.nextHour())).lot();
    }

    public Mono<Recorded> harvesting(LotId crop, String quantity, OffsetDateTime time) {
        Quantity much = quantity(quantity);
        return chains.bean(Harvesting.class)
                .harvest(
                        person.actor(),
                        new Harvest(at(time), crop, "", null, null, much.amount(), much.unit(), null, null));
    }

    public LotId buys(String name, String quantity) {
        return Chains.done(buying(name, quantity)).lot();
    }

    public Mono<Recorded> buying(String name, String quantity) {
        Quantity much = quantity(quantity);
        return chains.bean(Purchasing.class)
                .purchase(
                        person.actor(),
                        new Purchase(
                                now(),
                                name,
                                "Hộ ông Ba",
                                "A Lưới, Huế",
                                "",
                                "",
                                null,
                                null,
                                much.amount(),
                                much.unit(),
                                null));
    }

    public MovementId ships(LotId lot, String quantity, Maker to) {
        return movement(Chains.done(shipping(lot, quantity, to)));
    }

    public static MovementId movement(Recorded shipped) {
        return new MovementId(UUID.fromString(shipped.details().get("movementId")));
    }

    public Mono<Recorded> shipping(LotId lot, String quantity, Maker to) {
        return chains.bean(Shipping.class)
                .ship(
                        person.actor(),
                        Stage.TRANSPORT,
                        new Shipment(now(), to.organisation, null, List.of(Line.of(lot, quantity(quantity))), ""));
    }

    public Recorded receives(MovementId movement) {
        return Chains.done(receiving(new Arrival(now(), movement, List.of())));
    }

    public Mono<Recorded> receiving(Arrival arrival) {
        return chains.bean(Receiving.class).receive(person.actor(), arrival);
    }

    /** Uses up {@code "100 KGM"} of a lot and makes {@code "80 KGM"} of something else. */
    public LotId processes(LotId lot, String used, String name, String made) {
        return Chains.done(processing(lot, used, name, made)).lot();
    }

    public Mono<Recorded> processing(LotId lot, String used, String name, String made) {
        return processing(
                Stage.PROCESSING,
                new Step(
                        now(),
                        List.of(Line.of(lot, quantity(used))),
                        List.of(NewLot.of(name, quantity(made))),
                        "sấy lạnh"));
    }

    public Mono<Recorded> processing(Stage stage, Step step) {
        return chains.bean(Processing.class).process(person.actor(), stage, step);
    }

    public Recorded tests(LotId lot, boolean passed) {
        return Chains.done(chains.bean(Testing.class)
                .test(
                        person.actor(),
                        new Analysis(now(), lot, passed, "QUATEST 2", "M-17", "dư lượng thuốc bảo vệ thực vật", "")));
    }

    public LotId packs(LotId lot, String used, ProductId product, long packs) {
        return Chains.done(packing(lot, used, product, packs)).lot();
    }

    public Mono<Recorded> packing(LotId lot, String used, ProductId product, long packs) {
        return packing(new Batch(now(), List.of(Line.of(lot, quantity(used))), product, packs, null, null));
    }

    public Mono<Recorded> packing(Batch batch) {
        return chains.bean(Packing.class).pack(person.actor(), batch);
    }

    public Recorded cases(LotId lot, String quantity, String caseCode) {
        return Chains.done(chains.bean(Casing.class)
                .pack(
                        person.actor(),
                        new Casing.Case(now(), caseCode, List.of(Line.of(lot, quantity(quantity))), null)));
    }

    public Recorded sells(LotId lot, String quantity) {
        return Chains.done(selling(lot, quantity));
    }

    public Mono<Recorded> selling(LotId lot, String quantity) {
        return chains.bean(Selling.class)
                .sell(person.actor(), new Sale(now(), "", "", List.of(Line.of(lot, quantity(quantity)))));
    }

    public Mono<RecordedEvent> declaringWrong(EventId event) {
        return chains.bean(DeclaringErrors.class)
                .declare(person.actor(), event, new ErrorDeclaration(Mistake.Reason.INCORRECT_DATA, "Ghi nhầm số cân"));
    }

    /** How much of the lot they have. */
    public String has(LotId lot) {
        return chains.holding(lot, organisation);
    }

    public static Quantity quantity(String text) {
        String[] parts = text.split(" ", -1);
        assert parts.length == 2 : Arrays.toString(parts);
        return Quantity.of(parts[0], Unit.valueOf(parts[1]));
    }
}
