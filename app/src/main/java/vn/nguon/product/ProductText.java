package vn.nguon.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;

/**
 * What an organisation says of a product.
 *
 * @param labelName a short name for labels, or empty
 * @param gtin      8, 12, 13 or 14 digits, or null if it has none
 * @param photos    pictures that the organisation sent in before, at most 12
 * @param plan      the code of the plan to copy ({@code HERBS}); or null
 * @param stagePlan a plan of its own; exactly one of both is given
 */
public record ProductText(
        LocalizedText name,
        String labelName,
        String botanicalName,
        LocalizedText description,
        String brand,
        String model,
        @Nullable Gtin gtin,
        String origin,
        NetContent netContent,
        @Nullable Integer shelfLifeDays,
        List<String> standards,
        LocalizedText warnings,
        List<FileHash> photos,
        @Nullable String plan,
        @Nullable StagePlan stagePlan) {

    private static final int LONGEST_SHELF_LIFE = 36_500;

    /** @throws Invalid naming the field that holds what it cannot hold */
    public ProductText {
        name = FieldReader.printable("name", name, 2, 200);
        labelName = FieldReader.printable("labelName", labelName, 0, 40);
        botanicalName = FieldReader.optional("botanicalName", botanicalName, 200);
        description = FieldReader.prose("description", description, 0, 4000);
        brand = FieldReader.name("brand", brand, 0, 100);
        model = FieldReader.name("model", model, 0, 100);
        origin = FieldReader.optional("origin", origin, 200);
        netContent = FieldReader.present("netContent", netContent);
        standards = FieldReader.list("standards", standards, 20).stream()
                .map(standard -> FieldReader.text("standards", standard, 2, 200))
                .toList();
        warnings = FieldReader.prose("warnings", warnings, 0, 2000);
        photos = FieldReader.list("photos", photos, 12).stream().distinct().toList();
        plan = FieldReader.orNull("plan", plan, 40);
        if (shelfLifeDays != null && (shelfLifeDays < 1 || shelfLifeDays > LONGEST_SHELF_LIFE)) {
            throw new Invalid(
                    "shelfLifeDays",
                    "Hạn dùng tính bằng ngày, từ 1 đến 36.500.",
                    "A shelf life is in days, from 1 to 36,500.");
        }
        if ((plan == null) == (stagePlan == null)) {
            throw new Invalid(
                    "stagePlan",
                    "Chọn một quy trình mẫu (plan), hoặc tự nêu các khâu (stagePlan); chỉ một trong hai.",
                    "Choose a ready plan (plan) or give the stages (stagePlan); one of the two.");
        }
    }
}
