package vn.nguon.pages.naming;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.product.Product;
import vn.nguon.product.ProductCache;
import vn.nguon.product.ProductId;

/** What organisations and products are called, for lists that name many of them. */
@Component
public class RegisteredNames {

    private final OrganisationCache organisations;
    private final ProductCache products;

    RegisteredNames(OrganisationCache organisations, ProductCache products) {
        this.organisations = organisations;
        this.products = products;
    }

    /** The organisations by their ids; each is asked for once. */
    public Mono<Map<OrganisationId, Organisation>> organisations(Collection<OrganisationId> ids) {
        return Flux.fromStream(ids.stream().distinct())
                .flatMap(organisations::get)
                .collectMap(Organisation::id);
    }

    /** The organisations that those accounts work for. */
    public Mono<Map<OrganisationId, Organisation>> employers(Collection<Account> accounts) {
        return organisations(accounts.stream()
                .flatMap(account -> Optional.ofNullable(account.organisation()).stream())
                .toList());
    }

    /** The products by their ids, those that are null left out. */
    public Mono<Map<ProductId, Product>> products(Collection<@Nullable ProductId> ids) {
        return Flux.fromStream(ids.stream().filter(id -> id != null).distinct())
                .flatMap(products::get)
                .collectMap(Product::id);
    }
}
