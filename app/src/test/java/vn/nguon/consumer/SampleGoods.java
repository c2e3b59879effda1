package vn.nguon.consumer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.files.FileHash;
import vn.nguon.gs1.Gtin;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.organisation.certificate.Certificate;
import vn.nguon.organisation.certificate.CertificateId;
import vn.nguon.product.NetContent;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.trace.Lot;
import vn.nguon.trace.event.Party;

/** Goods to tell of, and who makes them. */
final class SampleGoods {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T02:00:00Z");
    private static final OrganisationStatus ADMITTED = new OrganisationStatus.Admitted(LONG_AGO);

    private SampleGoods() {}

    static Organisation maker(Party party, String phone) {
        return maker(party, phone, ADMITTED);
    }

    static Organisation maker(Party party, String phone, OrganisationStatus status) {
        return party.asTold(new Organisation(
                new OrganisationId(party.number()),
                Organisation.Kind.COOPERATIVE,
                party.name(),
                "",
                party.address(),
                "",
                phone,
                "",
                null,
                "",
                null,
                status.columns(),
                LONG_AGO,
                1));
    }

    static Product tea(Stage... required) {
        return product(
                new LocalizedText("Trà atiso đỏ", "Roselle tea"),
                "Hibiscus sabdariffa",
                new LocalizedText(
                        "Đài hoa sấy ở nhiệt độ thấp, không thêm đường, không phẩm màu.",
                        "Calyces dried at low temperature; no sugar, no colouring."),
                "Phong Điền Xanh",
                "Hộp giấy 20 túi lọc",
                new Gtin("09521234500018"),
                "Phong Điền, Huế, Việt Nam",
                new NetContent(BigDecimal.valueOf(100), "GRM"),
                360,
                List.of("TCVN 7975:2008 Chè thảo mộc túi lọc", "TCCS 01:2026/HTXPĐ"),
                new LocalizedText(
                        "Người huyết áp thấp và phụ nữ mang thai nên hỏi thầy thuốc trước khi dùng.",
                        "People with low blood pressure and pregnant women should ask a doctor first."),
                List.of(SampleChain.file("tea")),
                required);
    }

    /** Nothing but what must be said. */
    static Product bare(LocalizedText name, String netContent, String unit, Stage... required) {
        return product(
                name,
                "",
                LocalizedText.EMPTY,
                "",
                "",
                null,
                "",
                new NetContent(new BigDecimal(netContent), unit),
                null,
                List.of(),
                LocalizedText.EMPTY,
                List.of(),
                required);
    }

    static Product hostile(String hostile) {
        LocalizedText hostileText = new LocalizedText(hostile, "");
        return product(
                hostileText,
                hostile,
                hostileText,
                hostile,
                hostile,
                null,
                hostile,
                new NetContent(BigDecimal.ONE, "KGM"),
                null,
                List.of(hostile),
                hostileText,
                List.of(SampleChain.file("tea")),
                Stage.HARVEST);
    }

    private static Product product(
            LocalizedText name,
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
            Stage... required) {
        return new Product(
                new ProductId(1),
                new OrganisationId(1),
                name,
                "",
                botanicalName,
                description,
                brand,
                model,
                gtin,
                "NG-00000017",
                origin,
                netContent,
                shelfLifeDays,
                standards,
                warnings,
                photos,
                plan(required),
                new ProductStatus.Admitted(LONG_AGO).columns(),
                LONG_AGO,
                1);
    }

    private static StagePlan plan(Stage... required) {
        return new StagePlan(Stream.of(required)
                .map(stage -> new PlannedStage(stage, true, BigDecimal.ONE, List.of()))
                .toList());
    }

    static Lot lot(String code, Organisation maker, String quantity, String madeAt, @Nullable LocalDate expiresOn) {
        return new Lot(
                SampleChain.id(code),
                maker.id(),
                new ProductId(1),
                1,
                code,
                code,
                Stage.PACKING,
                SampleChain.quantity(quantity),
                null,
                Instant.parse(madeAt),
                expiresOn,
                1,
                "",
                false);
    }

    static Certificate certificate(
            long id,
            Certificate.Kind kind,
            @Nullable Integer stars,
            String number,
            String issuer,
            String from,
            @Nullable String until) {
        return new Certificate(
                new CertificateId(id),
                new OrganisationId(1),
                kind,
                number,
                issuer,
                "",
                List.of(1L),
                List.of(),
                List.of(),
                stars,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                stars == null ? SampleChain.file("paper") : null,
                null,
                1);
    }
}
