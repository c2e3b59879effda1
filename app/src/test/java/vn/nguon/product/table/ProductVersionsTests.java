package vn.nguon.product.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.NetContent;
import vn.nguon.product.Product;
import vn.nguon.product.ProductId;
import vn.nguon.product.ProductStatus;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.product.plan.StagePlan;
import vn.nguon.product.table.ProductVersions.Version;

class ProductVersionsTests {

    private static final ProductStatus SUBMITTED = new ProductStatus.Submitted();
    private static final ProductStatus ADMITTED = new ProductStatus.Admitted(Instant.EPOCH);

    @Test
    void aPackageTellsTheTextOfItsVersionThatWasAdmittedLater() {
        ProductVersions tea = new ProductVersions(List.of(tea(1, 1, "Trà", SUBMITTED), tea(2, 1, "Trà", ADMITTED)));

        assertThat(told(tea, 1)).isEqualTo("Trà");
        assertThat(tea.told(1).version()).isEqualTo(2);
    }

    @Test
    void aPackageOfTheOldTextTellsTheOldText() {
        ProductVersions tea = new ProductVersions(List.of(
                tea(1, 1, "Trà", SUBMITTED),
                tea(2, 1, "Trà", ADMITTED),
                tea(4, 3, "Trà mới", SUBMITTED),
                tea(5, 3, "Trà mới", ADMITTED)));

        assertThat(told(tea, 2)).isEqualTo("Trà");
        assertThat(told(tea, 4)).isEqualTo("Trà mới");
        assertThat(tea.today().name().vi()).isEqualTo("Trà mới");
        assertThat(tea.told(null)).isEqualTo(tea.today());
    }

    @Test
    void whatTheAuthorityNeverAdmittedIsNotTold() {
        ProductVersions tea = new ProductVersions(
                List.of(tea(2, 1, "Trà", ADMITTED), tea(4, 3, "Nhân sâm", SUBMITTED), tea(6, 5, "Trà xanh", ADMITTED)));
        ProductVersions fresh = new ProductVersions(List.of(tea(1, 1, "Nháp", SUBMITTED), tea(3, 2, "Trà", ADMITTED)));

        assertThat(told(tea, 4)).isEqualTo("Trà");
        assertThat(told(fresh, 1)).isEqualTo("Trà");
    }

    @Test
    void whatNeverWasAdmittedTellsWhatItSaidItself() {
        ProductVersions tea = new ProductVersions(List.of(tea(1, 1, "Nháp", SUBMITTED), tea(2, 2, "Trà", SUBMITTED)));

        assertThat(told(tea, 1)).isEqualTo("Nháp");
        assertThat(tea.lastAdmitted()).isEmpty();
    }

    private static String told(ProductVersions versions, int version) {
        return versions.told(version).name().vi();
    }

    private static Version tea(int version, int textSince, String name, ProductStatus standing) {
        return new Version(
                new Product(
                        new ProductId(1),
                        new OrganisationId(1),
                        new LocalizedText(name, ""),
                        "",
                        "",
                        new LocalizedText("", ""),
                        "",
                        "",
                        null,
                        "NG-00000017",
                        "",
                        new NetContent(BigDecimal.TEN, "GRM"),
                        null,
                        List.of(),
                        new LocalizedText("", ""),
                        List.of(),
                        new StagePlan(List.of(new PlannedStage(Stage.PACKING, true, BigDecimal.ONE, List.of()))),
                        standing.columns(),
                        Instant.EPOCH,
                        version),
                textSince);
    }
}
