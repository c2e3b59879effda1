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
import vn.nguon.trace.casing.CasingPacks;
import vn.nguon.trace.correction.DeclaringErrors;
import vn.nguon.trace.correction.ErrorDeclaration;
import vn.nguon.trace.event.DeclaredError;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.growing.CaringForCrops;
import vn.nguon.trace.growing.CropCare;
import vn.nguon.trace.growing.Harvest;
import vn.nguon.trace.growing.HarvestingCrops;
import vn.nguon.trace.growing.NewCrop;
import vn.nguon.trace.growing.StartingCrops;
import vn.nguon.trace.moving.Arrival;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Purchase;
import vn.nguon.trace.moving.PurchasingGoods;
import vn.nguon.trace.moving.ReceivingGoods;
import vn.nguon.trace.moving.Sale;
import vn.nguon.trace.moving.SellingGoods;
import vn.nguon.trace.moving.Shipment;
import vn.nguon.trace.moving.ShippingGoods;
import vn.nguon.trace.recording.EventHeader;
import vn.nguon.trace.recording.GoodsLine;
import vn.nguon.trace.recording.NewLot;
import vn.nguon.trace.recording.RecordingResult;
import vn.nguon.trace.reverse.BuyerReturn;
import vn.nguon.trace.reverse.DeliveryRefusal;
import vn.nguon.trace.reverse.RefusingDeliveries;
import vn.nguon.trace.reverse.Settlement;
import vn.nguon.trace.reverse.SettlementOutcome;
import vn.nguon.trace.reverse.SettlingDifferences;
import vn.nguon.trace.reverse.TakingGoodsBack;
import vn.nguon.trace.reverse.WriteOff;
import vn.nguon.trace.reverse.WritingOffGoods;
import vn.nguon.trace.transformation.PackingGoods;
import vn.nguon.trace.transformation.PackingRequest;
import vn.nguon.trace.transformation.ProcessingGoods;
import vn.nguon.trace.transformation.RecordingTests;
import vn.nguon.trace.transformation.TestRequest;
import vn.nguon.trace.transformation.TransformationRequest;

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
    public EventHeader now() {
        return at(chains.nextHour());
    }

    public EventHeader at(OffsetDateTime time) {
        return EventHeader.of(time, place);
    }

    public LotId grows(String name, String quantity) {
        Quantity much = quantity(quantity);
        return Chains.done(growing(new NewCrop(now(), name, "", null, null, much.amount(), much.unit())))
                .lot();
    }

    public Mono<RecordingResult> growing(NewCrop crop) {
        return chains.bean(StartingCrops.class).start(person.actor(), crop);
    }

    public RecordingResult sprays(LotId crop, String agent, int waitingDays, OffsetDateTime time) {
        return Chains.done(chains.bean(CaringForCrops.class)
                .care(
                        person.actor(),
                        new CropCare(
                                at(time), crop, CropCare.Kind.PLANT_PROTECTION, agent, null, "", "phun", waitingDays)));
    }

    public LotId harvests(LotId crop, String quantity) {
        return Chains.done(harvesting(crop, quantity, chains.nextHour())).lot();
    }

    public Mono<RecordingResult> harvesting(LotId crop, String quantity, OffsetDateTime time) {
        Quantity much = quantity(quantity);
        return chains.bean(HarvestingCrops.class)
                .harvest(
                        person.actor(),
                        new Harvest(at(time), crop, "", null, null, much.amount(), much.unit(), null, null, ""));
    }

    public LotId buys(String name, String quantity) {
        return Chains.done(buying(name, quantity)).lot();
    }

    public Mono<RecordingResult> buying(String name, String quantity) {
        Quantity much = quantity(quantity);
        return chains.bean(PurchasingGoods.class)
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
                                null,
                                ""));
    }

    public MovementId ships(LotId lot, String quantity, Maker to) {
        return movement(Chains.done(shipping(lot, quantity, to)));
    }

    public static MovementId movement(RecordingResult shipped) {
        return new MovementId(UUID.fromString(shipped.details().get("movementId")));
    }

    public Mono<RecordingResult> shipping(LotId lot, String quantity, Maker to) {
        return chains.bean(ShippingGoods.class)
                .ship(
                        person.actor(),
                        Stage.TRANSPORT,
                        new Shipment(now(), to.organisation, null, List.of(GoodsLine.of(lot, quantity(quantity))), ""));
    }

    public RecordingResult receives(MovementId movement) {
        return Chains.done(receiving(new Arrival(now(), movement, List.of())));
    }

    public Mono<RecordingResult> receiving(Arrival arrival) {
        return chains.bean(ReceivingGoods.class).receive(person.actor(), arrival);
    }

    /** Uses up {@code "100 KGM"} of a lot and makes {@code "80 KGM"} of something else. */
    public LotId processes(LotId lot, String used, String name, String made) {
        return Chains.done(processing(lot, used, name, made)).lot();
    }

    public Mono<RecordingResult> processing(LotId lot, String used, String name, String made) {
        return processing(
                Stage.PROCESSING,
                new TransformationRequest(
                        now(),
                        List.of(GoodsLine.of(lot, quantity(used))),
                        List.of(NewLot.of(name, quantity(made))),
                        "sấy lạnh"));
    }

    public Mono<RecordingResult> processing(Stage stage, TransformationRequest step) {
        return chains.bean(ProcessingGoods.class).process(person.actor(), stage, step);
    }

    public RecordingResult tests(LotId lot, boolean passed) {
        return Chains.done(chains.bean(RecordingTests.class)
                .test(
                        person.actor(),
                        new TestRequest(
                                now(), lot, passed, "QUATEST 2", "M-17", "dư lượng thuốc bảo vệ thực vật", "")));
    }

    public LotId packs(LotId lot, String used, ProductId product, long packs) {
        return Chains.done(packing(lot, used, product, packs)).lot();
    }

    public Mono<RecordingResult> packing(LotId lot, String used, ProductId product, long packs) {
        return packing(
                new PackingRequest(now(), List.of(GoodsLine.of(lot, quantity(used))), product, packs, null, null));
    }

    public Mono<RecordingResult> packing(PackingRequest batch) {
        return chains.bean(PackingGoods.class).pack(person.actor(), batch);
    }

    public RecordingResult cases(LotId lot, String quantity, String caseCode) {
        return Chains.done(chains.bean(CasingPacks.class)
                .pack(
                        person.actor(),
                        new CasingPacks.Case(
                                now(), caseCode, List.of(GoodsLine.of(lot, quantity(quantity))), null, List.of())));
    }

    public RecordingResult sells(LotId lot, String quantity) {
        return Chains.done(selling(lot, quantity));
    }

    public Mono<RecordingResult> selling(LotId lot, String quantity) {
        return chains.bean(SellingGoods.class)
                .sell(
                        person.actor(),
                        new Sale(now(), "", "", List.of(GoodsLine.of(lot, quantity(quantity))), List.of()));
    }

    public Mono<RecordingResult> refusing(MovementId movement) {
        return chains.bean(RefusingDeliveries.class)
                .refuse(person.actor(), new DeliveryRefusal(now(), movement, "Không đúng hàng"));
    }

    /** Says what became of all that is missing of a delivery. */
    public Mono<RecordingResult> settling(MovementId movement, SettlementOutcome outcome) {
        return chains.bean(SettlingDifferences.class)
                .settle(person.actor(), new Settlement(now(), movement, outcome, List.of(), "Đã hỏi lại"));
    }

    public Mono<RecordingResult> sendingBack(LotId lot, String quantity, Maker to) {
        return chains.bean(ShippingGoods.class)
                .sendBack(
                        person.actor(),
                        new Shipment(now(), to.organisation, null, List.of(GoodsLine.of(lot, quantity(quantity))), ""));
    }

    public Mono<RecordingResult> takingBack(LotId lot, String quantity) {
        return chains.bean(TakingGoodsBack.class)
                .takeBack(
                        person.actor(),
                        new BuyerReturn(now(), "", "", List.of(GoodsLine.of(lot, quantity(quantity))), List.of()));
    }

    public Mono<RecordingResult> writingOff(LotId lot, String quantity) {
        return chains.bean(WritingOffGoods.class)
                .writeOff(
                        person.actor(),
                        new WriteOff(
                                now(),
                                WriteOff.Cause.LOST,
                                "Kiểm kho thiếu",
                                List.of(GoodsLine.of(lot, quantity(quantity))),
                                List.of()));
    }

    public Mono<RecordedEvent> declaringWrong(EventId event) {
        return chains.bean(DeclaringErrors.class)
                .declare(
                        person.actor(),
                        event,
                        new ErrorDeclaration(DeclaredError.Reason.INCORRECT_DATA, "Ghi nhầm số cân"));
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
