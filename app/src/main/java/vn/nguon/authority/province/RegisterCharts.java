package vn.nguon.authority.province;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.authority.product.ProductStates;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCounts;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.pages.chart.Chart;
import vn.nguon.pages.chart.ChartSeries;
import vn.nguon.pages.chart.ChartShape;
import vn.nguon.pages.chart.SeriesStyle;
import vn.nguon.product.admission.ProductCounts;

/** Counts who and what is registered, as charts. */
@Component
class RegisterCharts {

    private final OrganisationCounts organisations;
    private final ProductCounts products;

    RegisterCharts(OrganisationCounts organisations, ProductCounts products) {
        this.organisations = organisations;
        this.products = products;
    }

    /** Organisations by kind: admitted, and all others. */
    Mono<Chart> organisations(Language in) {
        return organisations.all().collectList().map(counts -> {
            List<Organisation.Kind> kinds = Arrays.stream(Organisation.Kind.values())
                    .filter(kind -> counts.stream().anyMatch(count -> count.kind() == kind))
                    .toList();
            return new Chart(
                    "organisations",
                    ChartShape.RANKED,
                    in.choose("Đơn vị", "Organisations"),
                    in.choose("Đã được chấp nhận, theo loại.", "Admitted ones, by kind."),
                    in.choose("Loại", "Kind"),
                    kinds.stream().map(kind -> kind.words().in(in)).toList(),
                    List.of(
                            new ChartSeries(
                                    in.choose("Đã chấp nhận", "Admitted"),
                                    SeriesStyle.LEAF,
                                    count(counts, kinds, true)),
                            new ChartSeries(
                                    in.choose("Khác", "Others"), SeriesStyle.GREY, count(counts, kinds, false))));
        });
    }

    private static List<Long> count(
            List<OrganisationCounts.Count> counts, List<Organisation.Kind> kinds, boolean admitted) {
        return kinds.stream()
                .map(kind -> counts.stream()
                        .filter(count -> count.kind() == kind
                                && (count.status() == OrganisationStatus.Status.ADMITTED) == admitted)
                        .mapToLong(OrganisationCounts.Count::organisations)
                        .sum())
                .toList();
    }

    /** Products by state. */
    Mono<Chart> products(Language in) {
        return products.all()
                .collectList()
                .map(counts -> new Chart(
                        "products",
                        ChartShape.RANKED,
                        in.choose("Sản phẩm", "Products"),
                        in.choose("Theo tình trạng.", "By state."),
                        in.choose("Tình trạng", "State"),
                        counts.stream()
                                .map(count -> ProductStates.name(count.status(), in))
                                .toList(),
                        List.of(new ChartSeries(
                                in.choose("Sản phẩm", "Products"),
                                SeriesStyle.LEAF,
                                counts.stream().map(count -> count.products()).toList()))));
    }
}
