package vn.nguon.pages;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.ProductId;
import vn.nguon.recall.RecallNotice;
import vn.nguon.recall.RecallingLots;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.press.Press;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;

/** A cooperative with something on every page, and people of each kind who have to do with it. */
final class Workplaces {

    /** Who works on pages, and how many kinds of pages they have at least. */
    enum Actor {
        COOPERATIVE(30),
        INSPECTOR(5),
        AUTHORITY(10),
        PRINT_HOUSE(3);

        private final int pages;

        Actor(int pages) {
            this.pages = pages;
        }

        int pages() {
            return pages;
        }
    }

    /** What the people of the test called their things. */
    private static final List<String> NAMES = List.of(
            "Nguồn", "Trà atiso đỏ", "Phong Điền", "Huế", "Xưởng", "Người member", "Tịnh Tâm", "Tiếng Việt", "NĐ-CP");

    private final People people;
    private final Maker maker;
    private final Person manager;
    private final Person printer;
    private final LotId crop;
    private final LotId harvest;
    private final LotId packs;
    private final StampOrder.Issued order;
    private final Activation activation;

    private Workplaces(ApplicationContext platform) {
        this.people = platform.getBean(People.class);
        Rolls rolls = new Rolls(platform);
        this.maker = Chains.in(platform).cooperative("Lotus of the Lake");
        this.manager = people.manager(maker.organisation());
        OrganisationId house = people.organisation("PRINT_HOUSE", "Printers on the River");
        this.printer = people.printHouse(house);
        this.crop = maker.grows("Lotus", "5000 MTK");
        this.harvest = maker.harvests(crop, "900 KGM");
        ProductId tea = rolls.product(maker.organisation(), null);
        this.packs = rolls.lot(manager, tea, 400);
        rolls.printedBy(house, manager, 500);
        this.order = rolls.issued(manager, 500);
        Press press = new Press(Api.of(manager));
        press.printed(press.run(press.job(order)), Rolls.part(order, 0, 300)).ok();
        this.activation = rolls.activated(manager, Rolls.part(order, 0, 200), packs);
        RecallNotice recallNotice =
                new RecallNotice(new LocalizedText("Cần trả lại hàng.", "Return what you bought."), "0234 3 000 111");
        platform.getBean(RecallingLots.class)
                .recall(rolls.lot(manager, tea, 40), recallNotice, manager.actor())
                .block();
    }

    static Workplaces in(ApplicationContext platform) {
        return new Workplaces(platform);
    }

    Person manager() {
        return manager;
    }

    Person person(Actor actor) {
        return switch (actor) {
            case COOPERATIVE -> manager;
            case INSPECTOR -> people.inspector();
            case AUTHORITY -> people.authority();
            case PRINT_HOUSE -> printer;
        };
    }

    /** Where a stroll over all their pages begins: home, and what only a form or a camera leads to. */
    String[] beginnings(Actor actor) {
        return switch (actor) {
            case COOPERATIVE ->
                new String[] {
                    "/console",
                    "/console/record/lots/" + crop.value(),
                    "/console/record/lots/" + harvest.value(),
                    "/console/record/lots/" + packs.value(),
                    "/console/lots/" + packs.value(),
                    "/console/orders/" + order.id(),
                    "/console/activate/" + activation.id(),
                    "/console/outbox",
                    "/account"
                };
            case INSPECTOR ->
                new String[] {
                    "/inspect",
                    "/inspect/lots/" + packs.value(),
                    "/inspect/stamps/" + StampSerial.of(order.issue().numbers().first()),
                    "/account"
                };
            case AUTHORITY ->
                new String[] {"/admin", "/admin/orders/" + order.id(), "/inspect/lots/" + packs.value(), "/account"};
            case PRINT_HOUSE -> new String[] {"/print", "/account"};
        };
    }

    /** A page's words without the names. */
    String withoutNames(String page) {
        String rest = page;
        for (String name : NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
