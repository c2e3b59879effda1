package vn.nguon.pages.recall;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.LocalizedText;
import vn.nguon.recall.ClosingRecalls;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallNotice;
import vn.nguon.recall.RecallingLots;
import vn.nguon.scan.Market;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;

/** Calling goods back from the authority's desk, and the list of recalls on three desks. */
@PlatformTest
class RecallPagesIntegrationTests {

    private static final String[] NOTICE = {
        "noticeVi", "Phát hiện nấm mốc, hãy trả lại nơi mua.",
        "noticeEn", "Mould was found; return it to the shop.",
        "contact", "0234 3 000 111"
    };

    private final ApplicationContext platform;
    private final DatabaseClient database;
    private final People people;
    private final Person authority;
    private final Market market;
    private final String lot;
    private final String ours;

    RecallPagesIntegrationTests(ApplicationContext platform, DatabaseClient database, People people) {
        this.platform = platform;
        this.database = database;
        this.people = people;
        this.authority = people.authority();
        this.market = new Market(platform);
        this.lot = "/inspect/lots/" + market.lot.value();
        this.ours = "/console/lots/" + market.lot.value();
    }

    @Test
    void whatTheAuthorityCallsBackIsToldWithinASecondAndEndedByNobodyElse() {
        market.activated(4);
        Forms desk = Forms.of(authority);
        Forms manager = Forms.of(market.manager);
        desk.open(lot).ok().says("Thu hồi lô " + code(), "4 tem đã kích hoạt của lô này đều hiện thông báo");

        desk.send(lot + "/recall", NOTICE).ledTo(lot);

        within(() -> assertThat(Market.text(market.scan(0))).contains("Phát hiện nấm mốc", "0234 3 000 111"));
        desk.open(lot).ok().says("Kết thúc thu hồi lô " + code()).saysNothingOf("Thu hồi lô này");
        manager.open(ours).ok().says("chỉ họ được kết thúc").saysNothingOf("/recall/close");
        manager.send(ours + "/recall/close", "reason", "Không sao cả.")
                .refused(403)
                .says("chỉ cơ quan quản lý được kết thúc");
        desk.send(lot + "/recall/close", "reason", "Đã kiểm tra lại, đạt.").ledTo(lot);
        within(() -> assertThat(Market.text(market.scan(1))).doesNotContain("Phát hiện nấm mốc"));
        assertThat(market.rolls.acts(market.lot.subject())).endsWith("lot-recalled", "recall-closed");
    }

    @Test
    void theAuthorityEndsWhatACooperativeOpened() {
        Forms.of(market.manager).send(ours + "/recall", NOTICE).ledTo(ours);

        Forms.of(authority)
                .send(lot + "/recall/close", "reason", "Đã thu về đủ.")
                .ledTo(lot);

        Forms.of(market.manager)
                .send(ours + "/recall/close", "reason", "Đã thu về đủ.")
                .refused(409)
                .says("đã kết thúc");
    }

    @Test
    void clickingTwiceCountsOnce() {
        Forms desk = Forms.of(authority);
        String once = UUID.randomUUID().toString();
        desk.send(lot + "/recall", and("once", once)).ledTo(lot);
        desk.send(lot + "/recall", and("once", once)).ledTo(lot);
        desk.send(lot + "/recall", NOTICE).refused(409).says("Lô này đang bị thu hồi");

        String ending = UUID.randomUUID().toString();
        desk.send(lot + "/recall/close", "reason", "Đã kiểm tra lại.", "once", ending)
                .ledTo(lot);
        desk.send(lot + "/recall/close", "reason", "Đã kiểm tra lại.", "once", ending)
                .ledTo(lot);
        desk.send(lot + "/recall/close", "reason", "Đã kiểm tra lại.")
                .refused(409)
                .says("Đợt thu hồi này đã kết thúc");

        assertThat(market.rolls.acts(market.lot.subject()))
                .containsOnlyOnce("lot-recalled")
                .containsOnlyOnce("recall-closed");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        Forms desk = Forms.of(authority);
        desk.send(lot + "/recall", "noticeVi", "Ngắn", "noticeEn", "Typed and kept, whatever is wrong.")
                .refused(422)
                .says("noticeVi-error", "dài từ 10 đến 4.000 ký tự", "Typed and kept", "<details class=\"fold\" open>");
        desk.send(lot + "/recall", "noticeVi", "Phát hiện nấm mốc, hãy trả lại.", "noticeEn", "Short")
                .refused(422)
                .says("noticeEn-error")
                .saysNothingOf("noticeVi-error");
        String[] calling = NOTICE.clone();
        calling[5] = "0".repeat(201);
        desk.send(lot + "/recall", calling).refused(422).says("contact-error");
        desk.send(lot + "/recall", "noticeVi", "Phát hiện nấm mốc\u0000, hãy trả lại.", "noticeEn", "Mould was found.")
                .refused(422)
                .says("noticeVi-error");
        desk.send(lot + "/recall", "noticeVi", "💚".repeat(5), "noticeEn", "Mould was found.")
                .refused(422)
                .says("noticeVi-error");
        desk.send(lot + "/recall", NOTICE).ledTo(lot);
        within(() -> desk.open(lot).ok().says("closing-reason"));
        desk.send(lot + "/recall/close", "reason", " ")
                .refused(422)
                .says("id=\"closing-reason-error\"", "href=\"#closing-reason\"", "Hãy nêu lý do kết thúc thu hồi");
        desk.send(lot + "/recall/close", "reason", "x".repeat(1001)).refused(422);
        desk.send(lot + "/recall/close", "reason", "Thu về đủ\u0000").refused(422);
        // The form beside it, which has a field of the same name, is not blamed.
        desk.send(lot + "/freeze", "reason", "").refused(422).says("id=\"reason-error\"", "href=\"#reason\"");
    }

    @Test
    void nobodyButTheAuthorityCallsBackFromTheDesk() {
        Forms inspector = Forms.of(people.inspector());
        inspector.open(lot).ok().says("Tạm giữ lô này").saysNothingOf("/recall\"", "Thu hồi lô");
        for (Person other : List.of(people.inspector(), market.manager, people.administrator())) {
            Forms.of(other).send(lot + "/recall", NOTICE).refused(403);
            Forms.of(other)
                    .send(lot + "/recall/close", "reason", "Không sao cả.")
                    .refused(403);
        }
        Forms nobody = new Forms(people.nobody());
        nobody.send(lot + "/recall", NOTICE).refused(403);
        nobody.send(lot + "/recall/close", "reason", "Không sao cả.").refused(403);
        assertThat(market.rolls.acts(market.lot.subject())).doesNotContain("lot-recalled");

        Forms.of(authority).send(lot + "/recall", NOTICE).ledTo(lot);
        within(() -> inspector.open(lot).ok().says("Phát hiện nấm mốc").saysNothingOf("/recall/close"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        Forms desk = Forms.of(authority);
        String none = "/inspect/lots/" + UUID.randomUUID();

        desk.send(none + "/recall", NOTICE).refused(404);
        desk.send(none + "/recall/close", "reason", "Đã kiểm tra lại.").refused(404);
        desk.send(lot + "/recall/close", "reason", "Chưa từng bị thu hồi.").refused(404);
        assertThat(desk.send("/inspect/lots/x/recall", NOTICE).status()).isBetween(400, 404);
    }

    @Test
    void aRecallOfLeavesCountsTheStampsOnWhatWasMadeOfThem() {
        Chains.TeaChain tea = Chains.in(platform).aTeaChain();
        database.sql("update lot set stamps_activated = 40 where lot_id = :lot")
                .bind("lot", tea.packs().value())
                .then()
                .block();
        Forms desk = Forms.of(authority);

        desk.open("/inspect/lots/" + tea.dried().value())
                .ok()
                .says("40 tem đã kích hoạt của lô này và của 1 lô làm từ nó");
        desk.open("/inspect/lots/" + tea.crop().value()).ok().says("của 3 lô làm từ nó");
        desk.open("/inspect/lots/" + tea.packs().value()).ok().says("40 tem đã kích hoạt của lô này đều hiện");
    }

    @Test
    void deskAndConsoleFindRecallsByWordsWithoutAccents() {
        String mark = mark();
        Recalled mushrooms = recalled("HTX Nấm Rừng " + mark, "NAM-" + mark, "Nấm hương khô", null);
        Recalled jackfruit = recalled("HTX Mít Nài " + mark, "MIT-" + mark, "Mít sấy", authority.actor());
        platform.getBean(ClosingRecalls.class)
                .close(mushrooms.recall.id(), "Đã thu về và tiêu huỷ.", mushrooms.manager.actor())
                .block();

        for (String room : List.of("/admin", "/inspect")) {
            Forms desk = Forms.of(room.equals("/admin") ? authority : people.inspector());
            String list = room + "/recalls?q=" + mark;
            desk.open(list)
                    .ok()
                    .says("NAM-" + mark, "MIT-" + mark, "/inspect/lots/" + mushrooms.lot.value())
                    .says(room + "/organisations/" + mushrooms.owner)
                    .says("Nấm hương khô", "HTX Mít Nài", "Đã thu về và tiêu huỷ.", "Cần trả lại hàng");
            desk.open(list + " nam huong").ok().says("NAM-" + mark).saysNothingOf("MIT-" + mark);
            desk.open(list + " mit nai").ok().says("MIT-" + mark).saysNothingOf("NAM-" + mark);
            desk.open(list + " nam say").ok().says("Không tìm thấy đợt thu hồi nào");
            desk.open(list + "&status=OPEN").ok().says("MIT-" + mark).saysNothingOf("NAM-" + mark);
            desk.open(list + "&status=ENDED").ok().says("NAM-" + mark).saysNothingOf("MIT-" + mark);
            desk.open(list + "&status=OPEN&format=csv")
                    .ok()
                    .says("MIT-" + mark + ",Mít sấy,HTX Mít Nài " + mark + ",Cần trả lại hàng", "Cơ quan quản lý")
                    .saysNothingOf("NAM-" + mark);
        }
        Forms manager = Forms.of(jackfruit.manager);
        manager.open("/console/recalls")
                .ok()
                .says("MIT-" + mark, "/console/lots/" + jackfruit.lot.value(), "cơ quan quản lý")
                .saysNothingOf("NAM-" + mark);
        manager.open("/console/recalls?q=mit say").ok().says("MIT-" + mark);
        manager.open("/console/recalls?q=" + mark + " nam").ok().says("Không tìm thấy đợt thu hồi nào");
        manager.open("/console/recalls?format=csv").ok().says("MIT-" + mark).saysNothingOf("NAM-" + mark);
    }

    @Test
    void whoWasNeverCalledBackIsToldSo() {
        Person fresh = people.member(people.organisation("HTX mới"));

        Forms.of(fresh).open("/console/recalls").ok().says("Chưa lô nào của ta bị thu hồi");
        Forms.of(fresh).open("/console/lots").ok().says("/console/recalls");
    }

    @Test
    void manyAreLeafedThroughAndAFileHoldsThemAll() {
        OrganisationId owner = people.organisation("HTX Nhiều Lô");
        for (int i = 0; i < 205; i++) {
            calledBack(owner, "R" + i);
        }
        Forms member = Forms.of(people.member(owner));
        Set<String> seen = new HashSet<>();
        String next = "/console/recalls?status=OPEN";
        int pages = 0;
        while (next != null) {
            String page = member.open(next).ok().page();
            // One that is still in hand is named twice: as called back, and as what is left of it.
            Set<String> here = Pattern.compile("/console/lots/([0-9a-f-]{36})")
                    .matcher(page)
                    .results()
                    .map(lot -> lot.group(1))
                    .collect(toSet());
            assertThat(Collections.disjoint(here, seen)).isTrue();
            seen.addAll(here);
            Matcher more = Pattern.compile("href=\"([^\"]*)\">Xem tiếp").matcher(page);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
            assertThat(next == null || next.contains("status=OPEN")).isTrue();
            pages++;
        }

        assertThat(seen).hasSize(205);
        assertThat(pages).isEqualTo(5);
        assertThat(member.open("/console/recalls?format=csv").ok().page().lines())
                .hasSize(206);
    }

    @Test
    void todayLeadsToWhatIsCalledBack() {
        Recalled mushrooms = recalled("HTX Nấm Rừng", "NAM-" + mark(), "Nấm hương khô", null);
        Forms manager = Forms.of(mushrooms.manager);

        within(() -> manager.open("/console")
                .ok()
                .says(
                        "1 lô đang bị thu hồi",
                        "/console/recalls?status=OPEN",
                        "/console/lots/" + mushrooms.lot.value(),
                        "Nấm hương khô"));
        Forms.of(market.manager).open("/console").ok().saysNothingOf("đang bị thu hồi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/recalls?status=KING",
                "/admin/recalls?cursor=%21%21",
                "/admin/recalls?cursor=eA",
                "/inspect/recalls?status=KING",
                "/inspect/recalls?cursor=%21%21"
            })
    void rubbishInTheAddressIsRefusedAndNothingBreaks(String page) {
        assertThat(Forms.of(authority).open(page).status()).isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/recalls?q=%00", "/admin/recalls?q=%25%5F%27", "/inspect/recalls?q=%5C"})
    void strangeWordsFindNothing(String page) {
        int status = authority
                .http()
                .get()
                .uri(URI.create(people.address() + page))
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .returnResult(byte[].class)
                .getStatus()
                .value();

        assertThat(status).isLessThan(500);
    }

    private String[] and(String name, String value) {
        String[] fields = Arrays.copyOf(NOTICE, NOTICE.length + 2);
        fields[NOTICE.length] = name;
        fields[NOTICE.length + 1] = value;
        return fields;
    }

    /** Somebody's lot, called back. */
    private record Recalled(OrganisationId owner, Person manager, LotId lot, Recall recall) {}

    private Recalled recalled(String organisation, String code, String name, Actor by) {
        OrganisationId owner = people.organisation(organisation);
        Person manager = people.manager(owner);
        LotId made = made(owner, code, name);
        Recall recall = platform.getBean(RecallingLots.class)
                .recall(
                        made,
                        new RecallNotice(new LocalizedText("Cần trả lại hàng đã mua.", "Return what you bought."), ""),
                        by == null ? manager.actor() : by)
                .block();
        return new Recalled(owner, manager, made, recall);
    }

    private LotId made(OrganisationId owner, String code, String name) {
        LotId made = LotId.next();
        database.sql("""
                        insert into lot (lot_id, organisation_id, code, name, stage, quantity, unit, made_at)
                        values (:lot, :owner, :code, :name, 'PACKING', 100, 'H87', now())
                        """)
                .bind("lot", made.value())
                .bind("owner", owner.value())
                .bind("code", code)
                .bind("name", name)
                .then()
                .block();
        return made;
    }

    private void calledBack(OrganisationId owner, String code) {
        database.sql("""
                        insert into recall (lot_id, recall_id, notice_vi, notice_en, by_authority, opened_at, opened_by,
                          opened_for, search)
                        values (:lot, gen_random_uuid(), 'Cần trả lại hàng.', 'Return the goods.', true, now(), 'system',
                          :owner, '')
                        """)
                .bind("lot", made(owner, code, "Sen khô").value())
                .bind("owner", owner.value())
                .then()
                .block();
    }

    private String code() {
        return database.sql("select code from lot where lot_id = :lot")
                .bind("lot", market.lot.value())
                .mapValue(String.class)
                .one()
                .block();
    }

    /** A word that nothing else of this database has. */
    private static String mark() {
        return "z" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void within(ThrowingRunnable fact) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .untilAsserted(fact);
    }
}
