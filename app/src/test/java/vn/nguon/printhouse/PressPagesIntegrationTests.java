package vn.nguon.printhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

@PlatformTest
record PressPagesIntegrationTests(ApplicationContext platform, People people) {

    @Test
    void aPrintHouseSeesItsOrdersAndNoOthers() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Huế");
        Person printer = people.printHouse(house);
        StampOrder.Issued own = order(house);
        StampOrder.Issued other = order(people.organisation("PRINT_HOUSE", "Nhà in khác"));

        Forms press = Forms.of(printer);
        press.open("/print").ok().says("/print/orders/" + own.id()).saysNothingOf("/print/orders/" + other.id());
        press.open("/print?format=csv").ok().says("HTX của nhà in");
        press.open("/print/orders/" + own.id()).ok().says("HTX của nhà in", "/codes");
        press.open("/print/orders/" + other.id()).refused(404);
        press.open("/print/orders/99999999").refused(404);
        press.open("/print/runs").ok();
        press.open("/print/runs/" + UUID.randomUUID()).refused(404);
        press.open("/print/runs/nothing").refused(400);
        for (String form : forms(other)) {
            press.send(
                            form,
                            "first",
                            first(other, 0),
                            "last",
                            first(other, 1),
                            "reason",
                            "rách",
                            "receiver",
                            "Chị Lan",
                            "cause",
                            "SPOILED",
                            "printer",
                            "Máy 1")
                    .refused(404);
        }
    }

    @Test
    void nobodyElseComesToThePress() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Huế");
        StampOrder.Issued order = order(house);
        for (Person other :
                List.of(people.member(order.owner()), people.inspector(), people.authority(), people.administrator())) {
            Forms.of(other).open("/print").refused(403);
            Forms.of(other).open("/print/runs").refused(403);
            Forms.of(other).open("/print/orders/" + order.id()).refused(403);
            forms(order)
                    .forEach(
                            form -> Forms.of(other).send(form, "reason", "rách").refused(403));
        }
        new Forms(people.nobody()).open("/print").refused(303);
    }

    @Test
    void aRollIsSetUpPrintedSpoiledAndDelivered() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Huế");
        Person printer = people.of(house, Role.PRINT_HOUSE, Role.MANAGER);
        StampOrder.Issued order = order(house);
        Forms press = Forms.of(printer);
        String here = "/print/orders/" + order.id();

        press.send(here + "/jobs", "first", "123").refused(422);
        press.send(here + "/jobs", "first", first(order, 0), "last", first(order, 49))
                .ledTo(here);
        press.send(here + "/jobs", "first", first(order, 10), "last", first(order, 60))
                .refused(409);
        String job = Api.of(printer)
                .get("/api/v1/print-jobs?orderId=" + order.id())
                .ok()
                .text("$.items[0].id");
        String once = UUID.randomUUID().toString();
        String[] printed = {"first", first(order, 0), "last", first(order, 39), "printer", "Máy offset 2", "once", once
        };
        press.send(
                        here + "/jobs/" + job + "/prints",
                        "first",
                        first(order, 0),
                        "last",
                        first(order, 99),
                        "printer",
                        "Máy 2")
                .refused(422);
        press.send(here + "/jobs/" + job + "/prints", printed).ledTo(here);
        press.send(here + "/jobs/" + job + "/prints", printed).ledTo(here);
        press.open(here).ok().says("Còn 10");
        press.send(here + "/voidings", "first", first(order, 5), "cause", "LOST", "reason", "mất")
                .refused(422);
        press.send(here + "/voidings", "first", first(order, 5)).refused(422);

        Forms worker = Forms.of(people.printHouse(house));
        worker.send(here + "/voidings", "first", first(order, 5), "cause", "SPOILED", "reason", "")
                .refused(422)
                .says("Hãy ghi lý do huỷ");
        worker.send(here + "/voidings", "first", first(order, 5), "cause", "SPOILED", "reason", "Kẹt giấy")
                .ledTo(here);
        worker.send(here + "/voidings", "first", first(order, 5), "cause", "SPOILED", "reason", "Kẹt giấy")
                .refused(409);
        worker.send(here + "/deliveries", "first", first(order, 0), "last", first(order, 39))
                .refused(422);
        worker.send(here + "/deliveries", "first", first(order, 39), "last", first(order, 0), "receiver", "Chị Lan")
                .refused(422);
        worker.send(here + "/deliveries", "first", first(order, 0), "last", first(order, 39), "receiver", "Chị Lan")
                .ledTo(here);
        worker.send(here + "/deliveries", "first", first(order, 30), "receiver", "Chị Lan")
                .refused(409)
                .says("đã giao rồi");
        worker.send(here + "/jobs/" + job + "/cancel").refused(422);
        worker.send(here + "/jobs/" + job + "/cancel", "reason", "Đổi khổ tem").ledTo(here);
        worker.send(here + "/jobs/" + job + "/cancel", "reason", "Đổi khổ tem").refused(409);

        worker.open(here).ok().says("Chị Lan", "Kẹt giấy", "Đã huỷ");
        assertThat(worker.open("/print/runs").ok().page()).contains("Máy offset 2", "Đã kết thúc");
        worker.open("/print/runs?q=may offset " + order.id()).ok().says("Máy offset 2");
        worker.open("/print/runs?q=may cat").ok().says("Không có lượt in nào như vậy");
        worker.open("/print/runs?format=csv&q=offset").ok().says("Máy offset 2");
        assertThat(new Rolls(platform).acts(order.id().subject())).contains("stamps-delivered");
    }

    @Test
    void aRunThatIsLeftStandingIsEndedByHand() {
        OrganisationId house = people.organisation("PRINT_HOUSE", "Nhà in Huế");
        Person printer = people.printHouse(house);
        StampOrder.Issued order = order(house);
        var jobs = new vn.nguon.stamp.press.Press(Api.of(printer));
        String run = jobs.run(jobs.job(order));
        Forms press = Forms.of(printer);

        press.open("/print/runs").ok().says("Đang in");
        Forms.of(people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in khác")))
                .send("/print/runs/" + run + "/end")
                .refused(404);
        press.send("/print/runs/" + run + "/end").ledTo("/print/runs/" + run);
        press.send("/print/runs/" + run + "/end").ledTo("/print/runs/" + run);

        press.open("/print/runs/" + run).ok().says("Đã kết thúc");
    }

    private StampOrder.Issued order(OrganisationId house) {
        return new Rolls(platform).printedBy(house, people.member(people.organisation("HTX của nhà in")), 100);
    }

    private static String first(StampOrder.Issued order, long at) {
        return StampSerial.of(order.issue().numbers().first() + at).toString();
    }

    private static List<String> forms(StampOrder order) {
        String here = "/print/orders/" + order.id();
        String job = "/jobs/" + UUID.randomUUID();
        return List.of(
                here + "/jobs",
                here + job + "/prints",
                here + job + "/cancel",
                here + "/voidings",
                here + "/deliveries");
    }
}
