package vn.nguon.organisation.certificate;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.PlaceId;
import vn.nguon.refusal.Invalid;

/** Whether what a certificate covers is its organisation's. */
@Component
class OwnGoods {

    private final DatabaseClient database;

    OwnGoods(DatabaseClient database) {
        this.database = database;
    }

    /** Refuses with {@link Invalid} products and places that are not the organisation's. */
    Mono<Void> require(OrganisationId organisation, CertificateText text) {
        return database.sql("""
                        select
                          (select count(*) from product where id = any(:products) and organisation_id = :own) as products,
                          (select count(*) from place where id = any(:places) and organisation_id = :own) as places
                        """)
                .bind("products", text.products().toArray(Long[]::new))
                .bind("places", text.places().stream().map(PlaceId::value).toArray(Long[]::new))
                .bind("own", organisation.value())
                .map(row -> OwnCount.of(new ColumnReader(row)))
                .one()
                .doOnNext(found -> {
                    if (found.products() < text.products().size()) {
                        throw new Invalid(
                                "products", "Đơn vị không có sản phẩm này.", "Your organisation has no such product.");
                    }
                    if (found.places() < text.places().size()) {
                        throw new Invalid(
                                "places", "Đơn vị không có địa điểm này.", "Your organisation has no such place.");
                    }
                })
                .then();
    }

    private record OwnCount(long products, long places) {

        static OwnCount of(ColumnReader row) {
            return new OwnCount(row.number("products"), row.number("places"));
        }
    }
}
