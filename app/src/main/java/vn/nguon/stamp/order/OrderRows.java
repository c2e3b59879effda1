package vn.nguon.stamp.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nguon.database.ColumnReader;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.ProductId;
import vn.nguon.stamp.code.StampRange;

/** The reading of an order from its row. */
final class OrderRows {

    static final String COLUMNS = """
            id, organisation_id, product_id, quantity, purpose, status, requested_by, requested_at,
            decided_by, decided_at, reason, print_house_id, issued_by, issued_at, key_version,
            stamp_order.gtin, address, lower(numbers) as first, upper(numbers) - 1 as last
            """;

    private OrderRows() {}

    static StampOrder order(ColumnReader row) {
        StampOrder.Request request = request(row);
        return switch (row.text("status")) {
            case "REQUESTED" -> new StampOrder.Requested(request);
            case "REJECTED" -> new StampOrder.Rejected(request, decision(row));
            case "APPROVED" -> new StampOrder.Approved(request, decision(row), printHouse(row));
            case "ISSUED" -> new StampOrder.Issued(request, decision(row), printHouse(row), issue(row));
            default -> throw new IllegalStateException("order " + request.id() + " is in no known state");
        };
    }

    private static StampOrder.Request request(ColumnReader row) {
        Long product = row.maybe("product_id", Long.class);
        return new StampOrder.Request(
                new OrderId(row.number("id")),
                new OrganisationId(row.number("organisation_id")),
                product == null ? null : new ProductId(product),
                row.number("quantity"),
                row.text("purpose"),
                row.text("requested_by"),
                row.value("requested_at", Instant.class));
    }

    private static StampOrder.Decision decision(ColumnReader row) {
        return new StampOrder.Decision(
                row.text("decided_by"), row.value("decided_at", Instant.class), row.text("reason"));
    }

    private static StampOrder.Issue issue(ColumnReader row) {
        return new StampOrder.Issue(
                new StampRange(row.number("first"), row.number("last")),
                row.value("key_version", Integer.class),
                row.maybe("gtin", String.class),
                row.maybe("address", String.class),
                row.text("issued_by"),
                row.value("issued_at", Instant.class));
    }

    private static @Nullable OrganisationId printHouse(ColumnReader row) {
        Long printHouse = row.maybe("print_house_id", Long.class);
        return printHouse == null ? null : new OrganisationId(printHouse);
    }
}
