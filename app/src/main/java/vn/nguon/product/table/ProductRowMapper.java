package vn.nguon.product.table;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.database.ColumnReader;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.product.NetContent;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.ProductText;
import vn.nguon.product.Text;

/** How a product lies in its table. */
final class ProductRowMapper {

    static final String SELECT = """
            select id, organisation_id, name_vi, name_en, label_name, botanical_name, description_vi, description_en, brand,
              model, gtin, code, origin, net_content, net_unit, shelf_life_days, standards, warnings_vi, warnings_en,
              array(select hash from product_photo where product_id = product.id order by position) as photos,
              stage_plan::text as stage_plan, status, status_reason, registered_at, decided_at, version
            from product
            """;

    /** All versions of a product, the one that stands now among them. */
    static final String VERSIONS = """
            select product_id as id, organisation_id, name_vi, name_en,
              (select label_name from product where id = product_id) as label_name, botanical_name, description_vi,
              description_en, brand, model, gtin, code, origin, net_content, net_unit, shelf_life_days, standards, warnings_vi,
              warnings_en, photos, stage_plan::text as stage_plan, status, status_reason, registered_at, decided_at,
              version, text_since
            from product_version
            where product_id = :id
            order by version
            """;

    private ProductRowMapper() {}

    static Product product(Readable readable, PlanTexts plans) {
        ColumnReader row = new ColumnReader(readable);
        return new Product(
                new ProductId(row.number("id")),
                new OrganisationId(row.number("organisation_id")),
                text(row, "name"),
                row.text("label_name"),
                row.text("botanical_name"),
                text(row, "description"),
                row.text("brand"),
                row.text("model"),
                gtin(row.maybe("gtin", String.class)),
                row.text("code"),
                row.text("origin"),
                new NetContent(row.value("net_content", BigDecimal.class), row.text("net_unit")),
                row.maybe("shelf_life_days", Integer.class),
                Arrays.asList(row.value("standards", String[].class)),
                text(row, "warnings"),
                Arrays.stream(row.value("photos", String[].class))
                        .map(FileHash::new)
                        .toList(),
                plans.read(row.text("stage_plan")),
                ProductStatus.of(
                        ProductStatus.Status.valueOf(row.text("status")),
                        row.maybe("decided_at", Instant.class),
                        row.text("status_reason")),
                row.value("registered_at", Instant.class),
                row.version());
    }

    static Map<String, Object> columns(ProductText text) {
        Gtin gtin = text.gtin();
        return Map.ofEntries(
                Map.entry("name_vi", text.name().vi()),
                Map.entry("name_en", text.name().en()),
                Map.entry("label_name", text.labelName()),
                Map.entry("botanical_name", text.botanicalName()),
                Map.entry("description_vi", text.description().vi()),
                Map.entry("description_en", text.description().en()),
                Map.entry("brand", text.brand()),
                Map.entry("model", text.model()),
                Map.entry("gtin", gtin == null ? "" : gtin.value()),
                Map.entry("origin", text.origin()),
                Map.entry("net_content", text.netContent().amount()),
                Map.entry("net_unit", text.netContent().unit()),
                Map.entry("standards", text.standards().toArray(String[]::new)),
                Map.entry("warnings_vi", text.warnings().vi()),
                Map.entry("warnings_en", text.warnings().en()));
    }

    private static Text text(ColumnReader row, String column) {
        return new Text(row.text(column + "_vi"), row.text(column + "_en"));
    }

    private static @Nullable Gtin gtin(@Nullable String gtin) {
        return gtin == null ? null : new Gtin(gtin);
    }
}
