package vn.nguon.cooperative.today;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.place.Places;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.plan.Stage;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.trace.growing.Crops;
import vn.nguon.trace.journey.OwnLots;

/** Leads an organisation that never stamped anything through its first chain. */
@Component
class FirstSteps {

    private static final Cursor ONE = new Cursor(null, 1);
    private static final int PRODUCTS = 50;

    private final Places places;
    private final Products products;
    private final StampOrders orders;
    private final Crops crops;
    private final OwnLots lots;
    private final Activations activations;

    FirstSteps(
            Places places, Products products, StampOrders orders, Crops crops, OwnLots lots, Activations activations) {
        this.places = places;
        this.products = products;
        this.orders = orders;
        this.crops = crops;
        this.lots = lots;
        this.activations = activations;
    }

    /** The steps, done or not; none for who has activated a stamp. */
    Mono<List<FirstStep>> of(Actor actor, OrganisationId own) {
        return activations.begun(own).flatMap(begun -> begun ? Mono.just(List.of()) : steps(actor, own));
    }

    private Mono<List<FirstStep>> steps(Actor actor, OrganisationId own) {
        Mono<List<Product>> made = products.ofOrganisation(own).take(PRODUCTS).collectList();
        return Mono.zip(
                        places.search("", own, ONE).map(found -> !found.items().isEmpty()),
                        made,
                        orders.seen(actor, null, own, Long.MAX_VALUE, 1).hasElements(),
                        crops.standing(own, ONE).map(found -> !found.items().isEmpty()),
                        Flux.just(Stage.HARVEST, Stage.PACKING)
                                .concatMap(stage -> hasLot(own, stage))
                                .collectList())
                .map(known -> List.of(
                        new FirstStep(
                                new LocalizedText("Khai một địa điểm", "Put a place on record"),
                                new LocalizedText("Thửa đất hay xưởng đầu tiên.", "The first plot or workshop."),
                                "/console/places/new",
                                known.getT1()),
                        new FirstStep(
                                new LocalizedText("Khai một sản phẩm", "Describe a product"),
                                new LocalizedText(
                                        "Tên, lượng tịnh, ảnh, các khâu.", "Name, net content, photos, stages."),
                                "/console/products/new",
                                !known.getT2().isEmpty()),
                        new FirstStep(
                                new LocalizedText("Sản phẩm được duyệt", "The product is admitted"),
                                new LocalizedText(
                                        "Cơ quan quản lý xem và duyệt; bạn chỉ cần chờ.",
                                        "The authority looks at it; you only wait."),
                                "/console/products",
                                known.getT2().stream().anyMatch(Product::mayCarryStamps)),
                        new FirstStep(
                                new LocalizedText("Đặt tem", "Order stamps"),
                                new LocalizedText("Mỗi gói một con tem.", "One for each package."),
                                "/console/orders/new",
                                known.getT3()),
                        new FirstStep(
                                new LocalizedText("Ghi gieo trồng", "Record a planting"),
                                new LocalizedText("Hành trình của hàng bắt đầu ở đây.", "The journey begins here."),
                                "/console/record/new/crop",
                                known.getT4() || known.getT5().get(0)),
                        new FirstStep(
                                new LocalizedText("Ghi thu hoạch", "Record a harvest"),
                                new LocalizedText("Lô hàng đầu tiên có số lô.", "The first lot gets its number."),
                                "/console/record",
                                known.getT5().get(0)),
                        new FirstStep(
                                new LocalizedText("Ghi đóng gói", "Record the packing"),
                                new LocalizedText("Bao nhiêu gói, từ lô nào.", "How many packages, from which lot."),
                                "/console/record",
                                known.getT5().get(1)),
                        new FirstStep(
                                new LocalizedText("Kích hoạt tem", "Activate stamps"),
                                new LocalizedText("Gắn cuộn tem với lô vừa đóng gói.", "Bind the roll to the lot."),
                                "/console/activate",
                                false)));
    }

    private Mono<Boolean> hasLot(OrganisationId own, Stage stage) {
        return lots.search(own, OwnLots.Which.MADE, stage, "", ONE)
                .map(found -> !found.items().isEmpty());
    }
}
