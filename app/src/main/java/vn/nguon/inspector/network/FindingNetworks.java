package vn.nguon.inspector.network;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.product.ProductCache;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.journey.Journey;
import vn.nguon.trace.journey.Journeys;

/** Walks from a lot both ways. Whether the asker may see it is the asker's business. */
@Component
public class FindingNetworks {

    private final Journeys journeys;
    private final ProductCache products;

    FindingNetworks(Journeys journeys, ProductCache products) {
        this.journeys = journeys;
        this.products = products;
    }

    public Mono<LotNetwork> of(LotId id) {
        return journeys.bothWays(id).flatMap(both -> withProducts(both.behind(), both.ahead()));
    }

    private Mono<LotNetwork> withProducts(Journey behind, Journey ahead) {
        return Flux.fromStream(Stream.concat(behind.lots().stream(), ahead.lots().stream()))
                .filter(lot -> lot.productId() != null)
                .distinct(Lot::id)
                .concatMap(lot -> products.getTold(Objects.requireNonNull(lot.productId()), lot.productVersion())
                        .map(product -> Map.entry(lot.id(), product)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(known -> LotNetwork.of(behind, ahead, known));
    }
}
