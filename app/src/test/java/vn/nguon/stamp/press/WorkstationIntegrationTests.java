package vn.nguon.stamp.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Scope;
import vn.nguon.labels.CodeDecoder;
import vn.nguon.labels.printer.TestPrinter;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.StampUrl;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.testing.Api;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;

/** The command {@code labels run} against the platform, over a printer that rasterises what it gets. */
@PlatformTest
@Timeout(300)
class WorkstationIntegrationTests {

    private final People people;
    private final Rolls rolls;
    private final StampUrl urls;
    private final Person member;
    private final OrganisationId house;
    private final Person person;
    private final Press press;
    private final TestPrinter printer = new TestPrinter();

    @TempDir
    private Path folder;

    WorkstationIntegrationTests(ApplicationContext platform, People people, StampUrl urls) throws IOException {
        this.people = people;
        this.rolls = new Rolls(platform);
        this.urls = urls;
        this.member = people.member(people.organisation("HTX Phong Điền"));
        this.house = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.person = people.printHouse(house);
        this.press = new Press(Api.of(person));
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
    }

    @Test
    void aKilledRunGoesOnAndNoSerialComesOutTwice() throws IOException, InterruptedException {
        StampOrder.Issued order = rolls.printedBy(house, member, 30);
        String job = press.job(order);
        Workstation workstation = workstation("one", "zpl");

        printer.stallsAfter(24);
        Process killed = workstation.start(job);
        printer.awaitPrinted(24);
        killed.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        printer.goesOn();
        assertThat(account(job, "printed"))
                .as("a report was sent after twenty labels")
                .isEqualTo(20);

        Workstation.Said asks = workstation.runAlone(job);
        assertThat(asks.exitCode()).as(asks.words()).isEqualTo(5);
        assertThat(asks.words()).contains("whether " + serial(order, 23) + " came out");

        Workstation.Said goesOn = workstation.run(job, "--in-doubt", "out", "--json");
        assertThat(goesOn.exitCode()).as(goesOn.words()).isZero();
        assertThat(goesOn.words()).contains("{\"printed\":6,\"onPaper\":30,\"reported\":true}");

        assertThat(decoded(30)).isEqualTo(urls(order));
        assertThat(printer.printed()).isEqualTo(30);
        assertThat(account(job, "printed")).isEqualTo(30);
        assertThat(account(job, "refused")).isZero();
        assertThat(press.api().get("/api/v1/print-jobs/" + job).text("$.state")).isEqualTo("DONE");

        Workstation.Said twice = workstation.run(job);
        assertThat(twice.exitCode()).as(twice.words()).isEqualTo(3);
        assertThat(twice.words()).contains("have come out");
        assertThat(printer.printed()).isEqualTo(30);
    }

    @Test
    void aTornLabelIsPrintedAgainForAReasonAndASmearedOneIsVoided() throws IOException, InterruptedException {
        StampOrder.Issued order = rolls.printedBy(house, member, 4);
        String job = press.job(order);
        Workstation workstation = workstation("one", "tspl");
        assertThat(workstation.run(job).exitCode()).isZero();

        Workstation.Said again = workstation.run(job, "--only", serial(order, 1), "--reprint", "kẹt giấy, tem rách");
        Workstation.Said spoiled = workstation.run(job, "--spoiled", serial(order, 2), "--reason", "mực mờ");

        assertThat(again.exitCode()).as(again.words()).isZero();
        assertThat(spoiled.exitCode()).as(spoiled.words()).isZero();
        List<String> all = new ArrayList<>(urls(order));
        all.add(all.get(1));
        assertThat(decoded(5)).isEqualTo(all);
        assertThat(account(job, "reprinted")).isEqualTo(1);
        assertThat(account(job, "spoiled")).isEqualTo(1);
        assertThat(account(job, "refused")).isZero();
        assertThat(rolls.count("select count(*) from ledger_entry where content like '%kẹt giấy, tem rách%' "
                        + "and content like '%print-job:" + job + "%'"))
                .isEqualTo(1);
        assertThat(Api.of(member).get("/api/v1/stamps/" + serial(order, 2)).ok().body())
                .contains("mực mờ");
    }

    @Test
    void stampsVoidedMeanwhileAreLeftOut() throws IOException, InterruptedException {
        StampOrder.Issued order = rolls.printedBy(house, member, 30);
        String job = press.job(order);
        lose(order, 2);
        printer.stallsAfter(10);

        Process run = workstation("one", "zpl").start(job);
        printer.awaitPrinted(10);
        lose(order, 27);
        printer.goesOn();

        assertThat(run.waitFor()).isZero();
        List<String> left = new ArrayList<>(urls(order));
        left.remove(27);
        left.remove(2);
        assertThat(decoded(28)).isEqualTo(left);
        assertThat(account(job, "left")).isZero();
        assertThat(account(job, "voided")).isEqualTo(2);
    }

    @Test
    void aWorkstationThatLostItsMemoryGetsOnlyWhatIsLeft() throws IOException, InterruptedException {
        StampOrder.Issued order = rolls.printedBy(house, member, 6);
        String job = press.job(order);
        String lost = press.run(job);
        press.printed(lost, Rolls.part(order, 0, 4)).ok();
        Workstation other = workstation("two", "zpl");

        Workstation.Said refused = other.run(job);
        Workstation.Said takesOver = other.run(job, "--take-over");

        assertThat(refused.exitCode()).as(refused.words()).isEqualTo(6);
        assertThat(refused.words()).contains("409");
        assertThat(takesOver.exitCode()).as(takesOver.words()).isZero();
        assertThat(decoded(2)).isEqualTo(urls(order).subList(4, 6));
    }

    @Test
    void allJobsThatWaitForAPrinterArePrintedOldestFirst() throws IOException, InterruptedException {
        StampOrder.Issued first = rolls.printedBy(house, member, 2);
        StampOrder.Issued second = rolls.printedBy(house, member, 2);
        for (StampOrder.Issued order : List.of(first, second)) {
            press.api()
                    .post(
                            "/api/v1/print-jobs",
                            Map.of("orderId", order.id().value(), "printer", "xuong-1", "layout", "roll-25x25"))
                    .created();
        }
        rolls.printedBy(house, member, 2);

        Workstation.Said said = workstation("one", "zpl").run("--printer", "xuong-1");

        assertThat(said.exitCode()).as(said.words()).isZero();
        List<String> all = new ArrayList<>(urls(first));
        all.addAll(urls(second));
        assertThat(decoded(4)).isEqualTo(all);
    }

    @Test
    void strangersAreRefusedInThePlatformsWords() throws IOException, InterruptedException {
        String job = press.job(rolls.printedBy(house, member, 2));
        Person stranger = people.printHouse(people.organisation("PRINT_HOUSE", "Nhà in khác"));

        Workstation.Said notTheirs =
                workstation("two", "zpl", people.key(stranger, Scope.PRINT)).run(job);
        Workstation.Said noScope =
                workstation("three", "zpl", people.key(person, Scope.READ)).run(job);

        assertThat(notTheirs.exitCode()).isEqualTo(6);
        assertThat(notTheirs.words()).contains("404");
        assertThat(noScope.exitCode()).isEqualTo(6);
        assertThat(noScope.words()).contains("403");
        assertThat(printer.printed()).isZero();
    }

    private Workstation workstation(String name, String language) throws IOException {
        return workstation(name, language, people.key(person, Scope.PRINT));
    }

    private Workstation workstation(String name, String language, String key) throws IOException {
        return new Workstation(
                folder.resolve(name), people.address(), key, "tcp://localhost:" + printer.port(), language);
    }

    /** What phones read on that many labels, by two decoders. */
    private List<String> decoded(int labels) throws IOException, InterruptedException {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            BufferedImage label = printer.take();
            String text = CodeDecoder.decode(label);
            if (i == 0) {
                Path picture = folder.resolve("label.png");
                ImageIO.write(label, "png", picture.toFile());
                CodeDecoder.assumeZbar();
                assertThat(CodeDecoder.zbar(picture)).isEqualTo(text);
            }
            read.add(text);
        }
        return read;
    }

    private List<String> urls(StampOrder.Issued order) {
        return LongStream.rangeClosed(
                        order.issue().numbers().first(), order.issue().numbers().last())
                .mapToObj(number -> urls.of(rolls.code(order, number)))
                .toList();
    }

    private void lose(StampOrder.Issued order, long at) {
        Api.of(member)
                .post("/api/v1/voidings", Map.of("first", serial(order, at), "cause", "LOST", "reason", "thử"))
                .created();
    }

    private long account(String job, String count) {
        return press.api().get("/api/v1/print-jobs/" + job).ok().number("$.stamps." + count);
    }

    private static String serial(StampOrder.Issued order, long at) {
        return StampSerial.of(Rolls.part(order, at, 1).first()).toString();
    }
}
