package vn.nguon.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.metrics.SummingMetrics;
import vn.nguon.scan.Market;
import vn.nguon.testing.Api;
import vn.nguon.testing.Eventually;
import vn.nguon.testing.Forms;
import vn.nguon.testing.MovableClock;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.Maker;

/**
 * Between midnight and seven in Vietnam it is still yesterday in Greenwich. Wherever the platform says a day, or goes by
 * one, it is the day in Vietnam.
 */
@PlatformTest
@Import(MovableClock.class)
class EarlyMorningIntegrationTests {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");

    private final LocalDate today = LocalDate.now(VietnamTime.ZONE);
    private final ApplicationContext platform;
    private final MovableClock clock;
    private final DatabaseClient database;
    private final People people;

    EarlyMorningIntegrationTests(
            ApplicationContext platform, MovableClock clock, DatabaseClient database, People people) {
        this.platform = platform;
        this.clock = clock;
        this.database = database;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "06:59"})
    void goodsOfYesterdayHaveExpiredAndThoseOfTodayHaveNot(String hour) {
        itIs(hour);
        Market yesterdays = expiring(today.minusDays(1));
        Market todays = expiring(today);

        assertThat(Market.text(yesterdays.scan(0))).contains("Hết hạn ngày " + Language.VI.day(today.minusDays(1)));
        assertThat(Market.text(yesterdays.ask("/S/" + yesterdays.code(0)))).contains("\"expired\"");
        assertThat(Market.text(todays.scan(0))).doesNotContain("Hết hạn ngày");
        assertThat(Market.text(todays.ask("/S/" + todays.code(0)))).contains("\"genuine\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "06:59"})
    void aFormBeginsWithTodayAndWhatItRecordsIsOfToday(String hour) {
        itIs(hour);
        Maker maker = Chains.in(platform).cooperative("HTX Sớm " + hour);
        Forms pages = Forms.of(maker.person());
        String now = today + "T" + hour;

        pages.open("/console/record/new/purchase").ok().says("value=\"" + now + "\"");
        pages.open("/account/keys").ok().says("value=\"" + today.plusYears(1) + "\"");
        assertThat(pages.send(
                                "/console/record/new/purchase",
                                "at.time",
                                now,
                                "at.placeId",
                                maker.place().value() + "",
                                "name",
                                "Muối",
                                "supplier",
                                "Hộ A",
                                "supplierAddress",
                                "Huế",
                                "origin",
                                "Huế",
                                "quantity",
                                "10",
                                "unit",
                                "KGM")
                        .status())
                .isEqualTo(303);

        Api api = Api.of(maker.person());
        String lot = api.get("/api/v1/lots").text("$.items[0].id");
        assertThat(api.get("/api/v1/lots").text("$.items[0].code"))
                .startsWith(today.format(DateTimeFormatter.ofPattern("uuMMdd")));
        assertThat(api.get("/api/v1/events").text("$.items[0].time"))
                .startsWith(now)
                .endsWith("+07:00");
        String told = hour + ", " + Language.VI.day(today);
        pages.open("/console/lots/" + lot).ok().says(told);
        pages.open("/console/lots?format=csv").ok().says("\"" + told + "\"");
        pages.open("/console/lots")
                .ok()
                .says(Language.VI.day(today))
                .saysNothingOf(Language.VI.day(today.minusDays(1)));
        Forms inspector = Forms.of(people.inspector());
        String ledger = "/inspect/ledger?format=csv&about=lot:" + lot;
        inspector.open(ledger + "&from=" + today + "&to=" + today).ok().says("\"" + told + "\"");
        inspector.open(ledger + "&to=" + today.minusDays(1)).ok().saysNothingOf(told);
        inspector.open(ledger + "&from=" + today.plusDays(1)).ok().saysNothingOf(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "06:59"})
    void aCertificateHoldsToTheEndOfItsLastDay(String hour) {
        itIs(hour);
        Person manager = people.manager(people.organisation("HTX Giấy " + hour));
        Api.of(manager)
                .post("/api/v1/certificates", certificate("CU-" + hour, today.minusDays(1)))
                .created();
        Api.of(manager)
                .post("/api/v1/certificates", certificate("NAY-" + hour, today))
                .created();

        String[] shown =
                Forms.of(manager).open("/console/certificates").ok().page().split("<li>", -1);

        for (String each : shown) {
            if (each.contains("CU-" + hour)) {
                assertThat(each).contains("Hết hạn");
            } else if (each.contains("NAY-" + hour)) {
                assertThat(each).doesNotContain("Hết hạn<");
            }
        }
        Forms.of(manager).open("/console").ok().says("1 chứng nhận sắp hết hạn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "06:59"})
    void whatIsCountedIsCountedToday(String hour) {
        itIs(hour);
        Forms authority = Forms.of(people.authority());
        String before = yesterdayIn(
                authority.open("/admin/province/stamps.csv?days=30").ok().page());
        Market market = expiring(today.plusDays(30));
        Forms.of(market.manager).open("/console/activate").ok().says("value=\"" + today + "T" + hour + "\"");
        Market.text(market.scan(0));
        SummingMetrics summingMetrics = platform.getBean(SummingMetrics.class);
        Eventually.is(
                summingMetrics
                        .sum()
                        .then(database.sql("""
                                        select count(distinct kind)::int as kinds
                                        from figure
                                        where organisation_id = :whose
                                          and kind in ('SCANNED', 'ACTIVATED')
                                          and day = :today
                                        """)
                                .bind("whose", market.cooperative.value())
                                .bind("today", today)
                                .mapValue(Integer.class)
                                .one()),
                2);

        Forms.of(market.manager)
                .open("/console/scans?format=csv&days=30")
                .ok()
                .says("\r\n" + SHORT.format(today) + ",1\r\n", SHORT.format(today.minusDays(1)) + ",0\r\n");
        // What others did in the whole province stands there too, of yesterday where the tests began before midnight.
        authority.open("/admin/province/stamps.csv?days=30").ok().says("\r\n" + SHORT.format(today) + ",", before);
    }

    private String yesterdayIn(String table) {
        return table.lines()
                .filter(line -> line.startsWith(SHORT.format(today.minusDays(1)) + ","))
                .findFirst()
                .orElseThrow();
    }

    private void itIs(String hour) {
        clock.stand(today.atTime(LocalTime.parse(hour)).atZone(VietnamTime.ZONE).toInstant());
    }

    private Market expiring(LocalDate lastDay) {
        Market market = new Market(platform);
        set(
                market,
                "made_at",
                OffsetDateTime.ofInstant(clock.instant(), VietnamTime.ZONE).minusHours(30));
        market.activated(2);
        set(market, "expires_on", lastDay);
        return market;
    }

    private void set(Market market, String column, Object value) {
        database.sql("update lot set " + column + " = :value where lot_id = :lot")
                .bind("value", value)
                .bind("lot", market.lot.value())
                .then()
                .block();
    }

    private static Map<String, Object> certificate(String number, LocalDate until) {
        return Map.of(
                "kind",
                "VIETGAP",
                "number",
                number,
                "issuer",
                "Quacert",
                "goods",
                List.of("Atiso"),
                "validFrom",
                "2020-01-01",
                "validUntil",
                until.toString());
    }
}
