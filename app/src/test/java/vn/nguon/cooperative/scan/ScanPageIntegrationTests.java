package vn.nguon.cooperative.scan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.VietnamTime;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** How often a cooperative's stamps were scanned, as its people see it and nobody else. */
@PlatformTest
record ScanPageIntegrationTests(People people, DatabaseClient database) {

    private static final String PAGE = "/console/scans";

    @Test
    void showsScansByVerdictOfItsOwnStampsAlone() {
        Person member = people.member(people.organisation("HTX Sen Huế"));
        Person stranger = people.member(people.organisation("HTX khác"));
        scanned(member.actor().ownOrganisation(), "genuine", 1204);
        scanned(member.actor().ownOrganisation(), "possible-copy", 3);
        scanned(stranger.actor().ownOrganisation(), "recalled", 77);

        Forms.of(member)
                .open(PAGE)
                .ok()
                .says("role=\"img\"", "Tem thật", "Nghi sao chép", "1.204", "/console/scans?format=csv&amp;days=91")
                .saysNothingOf("Đang thu hồi", ">77<");
        Forms.of(stranger).open(PAGE + "?days=365").ok().says("Đang thu hồi").saysNothingOf("1.204");
    }

    @Test
    void givesTheSameAsAFile() {
        Person member = people.member(people.organisation("HTX Trà Huế"));
        scanned(member.actor().ownOrganisation(), "genuine", 12);
        LocalDate today = LocalDate.now(VietnamTime.ZONE);

        Forms.of(member)
                .open(PAGE + "?format=csv&days=30")
                .ok()
                .says("Ngày,Tem thật", today.getDayOfMonth() + "/" + today.getMonthValue() + ",12");
        Forms.of(member).open(PAGE + "/regions?format=csv").ok().says("\"Tỉnh, thành\",Lượt");
    }

    @Test
    void saysThatNobodyScannedYet() {
        Person member = people.member(people.organisation("HTX mới"));

        Forms.of(member).open(PAGE).ok().says("Chưa có số liệu.", "Chưa ai cho biết.", "Thanh tra chưa chuyển gì");
    }

    private void scanned(OrganisationId whose, String verdict, int times) {
        database.sql("""
                        insert into figure (organisation_id, kind, day, detail, product_id, unit, amount)
                        values (:whose, 'SCANNED', day_of(now()), :verdict, 0, '', :times)
                        """)
                .bind("whose", whose.value())
                .bind("verdict", verdict)
                .bind("times", times)
                .then()
                .block();
    }
}
