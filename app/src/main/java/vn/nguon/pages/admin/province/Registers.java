package vn.nguon.pages.admin.province;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.Standing;
import vn.nguon.pages.admin.product.States;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.Series;
import vn.nguon.pages.chart.Shape;
import vn.nguon.pages.chart.Tone;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.Products;

/** Counts who and what is registered, as charts. */
@Component
class Registers {

    private final Organisations organisations;
    private final Products products;

    Registers(Organisations organisations, Products products) {
        this.organisations = organisations;
        this.products = products;
    }

    /** Organisations by kind: admitted, and all others. */
    Mono<Chart> organisations(Voice in) {
        return organisations.counted().collectList().map(counts -> {
            List<Organisation.Kind> kinds = Arrays.stream(Organisation.Kind.values())
                    .filter(kind -> counts.stream().anyMatch(count -> count.kind() == kind))
                    .toList();
            return new Chart(
                    "organisations",
                    Shape.RANKED,
                    in.choose("Đơn vị", "Organisations"),
                    in.choose("Đã được chấp nhận, theo loại.", "Admitted ones, by kind."),
                    in.choose("Loại", "Kind"),
                    kinds.stream().map(kind -> kind.words().in(in.language())).toList(),
                    List.of(
                            new Series(in.choose("Đã chấp nhận", "Admitted"), Tone.LEAF, count(counts, kinds, true)),
                            new Series(in.choose("Khác", "Others"), Tone.GREY, count(counts, kinds, false))));
        });
    }

    private static List<Long> count(List<Organisations.Count> counts, List<Organisation.Kind> kinds, boolean admitted) {
        return kinds.stream()
                .map(kind -> counts.stream()
                        .filter(count ->
                                count.kind() == kind && (count.status() == Standing.Status.ADMITTED) == admitted)
                        .mapToLong(Organisations.Count::organisations)
                        .sum())
                .toList();
    }

    /** Products by state. */
    Mono<Chart> products(Voice in) {
        return products.counted()
                .collectList()
                .map(counts -> new Chart(
                        "products",
                        Shape.RANKED,
                        in.choose("Sản phẩm", "Products"),
                        in.choose("Theo tình trạng.", "By state."),
                        in.choose("Tình trạng", "State"),
                        counts.stream()
                                .map(count -> States.name(count.status(), in))
                                .toList(),
                        List.of(new Series(
                                in.choose("Sản phẩm", "Products"),
                                Tone.LEAF,
                                counts.stream().map(count -> count.products()).toList()))));
    }
}
