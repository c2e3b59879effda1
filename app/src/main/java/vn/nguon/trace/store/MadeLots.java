package vn.nguon.trace.store;

import java.time.LocalDate;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.trace.Lot;

/** The lots that events make, each under a number that its organisation gives once. */
@Component
class MadeLots {

    private final DatabaseClient database;

    MadeLots(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Lot lot) {
        Mono<Void> code = database.sql("""
                        insert into lot_code (organisation_id, code, lot_id)
                        values (:organisation, :code, :id)
                        """)
                .bind("organisation", lot.organisation().value())
                .bind("code", lot.code())
                .bind("id", lot.id().value())
                .then();
        return code.then(database.sql("""
                        insert into lot (lot_id, organisation_id, product_id, product_version, code, name, stage, quantity, unit,
                          place_id, made_at, expires_on)
                        values (:id, :organisation, :product,
                          (select max(version) from product_version where product_id = :product and valid_from <= :made),
                          :code, :name, :stage, :quantity, :unit,
                          :place, :made, :expires)
                        """)
                .bind("id", lot.id().value())
                .bind("organisation", lot.organisation().value())
                .bind(
                        "product",
                        BindValues.in(
                                Long.class,
                                lot.productId() == null ? null : lot.productId().value()))
                .bind("code", lot.code())
                .bind("name", lot.name())
                .bind("stage", lot.stage().name())
                .bind("quantity", lot.quantity().amount())
                .bind("unit", lot.unit().name())
                .bind(
                        "place",
                        BindValues.in(
                                Long.class,
                                lot.placeId() == null ? null : lot.placeId().value()))
                .bind("made", lot.madeAt())
                .bind("expires", BindValues.in(LocalDate.class, lot.expiresOn()))
                .then());
    }
}
