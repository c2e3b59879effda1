package vn.nguon.golden;

import java.util.List;
import org.springframework.test.web.reactive.server.WebTestClient;
import vn.nguon.testing.Forms;

/** The pages on which cooperatives and inspectors work most, in both languages. */
final class Desks {

    private final World world;
    private final Recording recording;

    Desks(World world, Recording recording) {
        this.world = world;
        this.recording = recording;
    }

    void record() {
        WebTestClient manager = world.tea.manager().http();
        WebTestClient shop = world.shop.manager().http();
        WebTestClient inspector = world.officials.inspector().http();
        for (String language : List.of("vi", "en")) {
            speaks(manager, "Người quản lý", language);
            speaks(shop, "Người bán", language);
            speaks(inspector, "Thanh tra C", language);
            cooperative(manager, language);
            page("console/arriving", shop, "/console/record", language);
            inspector(inspector, language);
            for (String path : List.of("/sign-in", "/register")) {
                page("public" + path, world.phone(202), path, language);
            }
            page("console/not-for-them", manager, "/inspect", language);
            page("console/no-such-lot", manager, "/console/lots/00000000-0000-7000-8000-000000000000", language);
        }
    }

    private void cooperative(WebTestClient manager, String language) {
        page("console/today", manager, "/console", language);
        page("console/lots", manager, "/console/lots", language);
        page("console/lot", manager, "/console/lots/" + world.packs, language);
        page("console/lot-recalled", manager, "/console/lots/" + world.recalled, language);
        page("console/orders", manager, "/console/orders", language);
        page("console/order", manager, "/console/orders/" + world.tea.order, language);
        page("console/activate", manager, "/console/activate", language);
        page("console/record", manager, "/console/record", language);
        for (String act : List.of("crop", "purchase")) {
            page("console/record-" + act, manager, "/console/record/new/" + act, language);
        }
        record(manager, world.crop, language, "", "/care", "/harvest");
        record(manager, world.dried, language, "/preliminary-processing", "/processing", "/testing", "/packing");
        record(manager, world.packs, language, "/shipping", "/distribution", "/retail", "/case");
    }

    private void record(WebTestClient manager, String lot, String language, String... acts) {
        for (String act : acts) {
            String name = act.isEmpty() ? "console/record-stages" : "console/record-" + act.substring(1);
            page(name, manager, "/console/record/lots/" + lot + act, language);
        }
    }

    private void inspector(WebTestClient inspector, String language) {
        page("inspect/look-up", inspector, "/inspect", language);
        page("inspect/found", inspector, "/inspect?q=TRA-01", language);
        page("inspect/lot", inspector, "/inspect/lots/" + world.packs, language);
        page("inspect/lot-held", inspector, "/inspect/lots/" + world.held, language);
        page("inspect/stamp", inspector, "/inspect/stamps/" + world.tea.serial(0), language);
        page("inspect/stamp-suspected", inspector, "/inspect/stamps/" + world.tea.serial(5), language);
        page("inspect/worklist", inspector, "/inspect/worklist", language);
        page("inspect/worklist-chain", inspector, "/inspect/worklist/chain", language);
        page("inspect/worklist-doubts", inspector, "/inspect/worklist?kind=doubts", language);
        page("inspect/ledger", inspector, "/inspect/ledger?about=lot:" + world.packs, language);
        page("inspect/organisation", inspector, "/inspect/organisations/" + world.tea.id, language);
    }

    private void page(String name, WebTestClient who, String path, String language) {
        recording.get(name + "." + language, who, path, Recording.PAGE, language);
    }

    private static void speaks(WebTestClient who, String name, String language) {
        for (int version = 1; version < 10; version++) {
            Forms.Shown shown = new Forms(who).send("/account?version=" + version, "name", name, "language", language);
            if (shown.status() != 412) {
                shown.ledTo("/account");
                return;
            }
        }
    }
}
