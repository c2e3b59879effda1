package vn.nguon.cooperative.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Forms;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.Chains;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Maker;
import vn.nguon.trace.recording.RecordingResult;

/** The diary of a cooperative: whose it is, how it is searched, and how a record is declared wrong. */
@PlatformTest
class DiaryIntegrationTests {

    private static final int MORE_THAN_ARE_LISTED = 101;

    private final Chains chains;
    private final People people;
    private Maker maker;
    private LotId herbs;
    private RecordingResult dried;
    private String at;

    DiaryIntegrationTests(ApplicationContext context, People people) {
        this.chains = Chains.in(context);
        this.people = people;
    }

    @BeforeEach
    void somebodyDriedHerbs() {
        maker = chains.cooperative("HTX Ba kích A Lưới");
        herbs = maker.buys("Ba kích tươi", "100 KGM");
        dried = Chains.done(maker.processing(herbs, "60 KGM", "Ba kích khô", "6 KGM"));
        at = "/console/records/" + dried.eventId().value();
    }

    @Test
    void isTheCooperativesAlone() {
        Person stranger = people.manager(people.organisation("HTX khác"));

        Forms.of(maker.person()).open(at).ok().says("Ba kích khô", "60 kg", "sấy lạnh");
        Forms.of(stranger).open(at).refused(404);
        Forms.of(stranger)
                .send(at + "/error", "reason", "incorrect_data", "explanation", "không phải")
                .refused(404);
        Forms.of(stranger).open("/console/records").ok().saysNothingOf("Ba kích");
        for (String path : List.of(at, "/console/records", "/console/records?format=csv")) {
            Forms.of(people.inspector()).open(path).refused(403);
            new Forms(people.nobody()).open(path).refused(303);
        }
        assertThat(maker.has(herbs)).isEqualTo("40");
    }

    @Test
    void isSearchedByLotsAndStageAndKeptAsAFile() {
        maker.sells(herbs, "1 KGM");

        Forms.of(maker.person())
                .open("/console/records?q=ba+kich+kho")
                .ok()
                .says("<b>Chế biến</b>")
                .saysNothingOf("<b>Bán lẻ</b>");
        Forms.of(maker.person())
                .open("/console/records?stage=RETAIL")
                .ok()
                .says("<b>Bán lẻ</b>")
                .saysNothingOf("Ba kích khô");
        Forms.of(maker.person()).open("/console/records?q=sen").ok().says("Không tìm thấy bản ghi nào");
        Forms.of(maker.person())
                .open("/console/records?stage=RUBBISH&q=%27%3A%26%21")
                .ok();
        Forms.of(maker.person()).open("/console/records?cursor=rubbish").refused(422);
        assertThat(Forms.of(maker.person())
                        .open("/console/records?format=csv&q=ba+kich+kho")
                        .ok()
                        .page()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("Ba kích khô", "sấy lạnh", "60 kg");
    }

    @Test
    void findsOldRecordsOfARareWordBehindManyOthers() {
        for (int i = 0; i < 310; i++) {
            maker.sells(herbs, "0.01 KGM");
        }

        Forms.of(maker.person()).open("/console/records?q=kho").ok().says("Ba kích khô");
        Forms.of(maker.person()).open("/console/records").ok().saysNothingOf("Ba kích khô");
    }

    @Test
    void declaresARecordWrongAndLeadsToTheFormThatSaysItRight() {
        Forms.of(maker.person())
                .send(at + "/error", "reason", "incorrect_data", "explanation", "cân lại được 7 kg", "once", "one")
                .ledTo(at);
        Forms.of(maker.person())
                .send(at + "/error", "reason", "incorrect_data", "explanation", "cân lại được 7 kg", "once", "one")
                .ledTo(at);

        assertThat(maker.has(herbs)).isEqualTo("100");
        String form = "/console/record/lots/" + herbs.value() + "/processing?corrects="
                + dried.eventId().value();
        Forms.of(maker.person()).open(at).ok().says("Đã khai là sai", "cân lại được 7 kg", form);
        Forms.of(maker.person())
                .open(form)
                .ok()
                .says("name=\"at.corrects\"", "value=\"60\"", "value=\"6\"", "value=\"Ba kích khô\"", "sấy lạnh");
        Forms.of(maker.person())
                .send(at + "/error", "reason", "incorrect_data", "explanation", "lần nữa", "once", "two")
                .refused(409);
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        Forms.of(maker.person()).send(at + "/error").refused(422).says("reason-error");
        Forms.of(maker.person())
                .send(at + "/error", "reason", "incorrect_data")
                .refused(422)
                .says("explanation-error");
        Forms.of(maker.person())
                .send(at + "/error", "reason", "rubbish", "explanation", "cân lại")
                .refused(400);
        assertThat(maker.has(herbs)).isEqualTo("40");
    }

    @Test
    void refusesOnceTheGoodsWentOn() {
        maker.sells(dried.lot(), "1 KGM");

        Forms.of(maker.person())
                .send(at + "/error", "reason", "did_not_occur", "explanation", "không có")
                .refused(409);
        assertThat(maker.has(herbs)).isEqualTo("40");
    }

    @Test
    void correctsOnlyWhatWasDeclaredWrongByItsOwnPeople() {
        String standing = "?corrects=" + dried.eventId().value();
        Maker other = chains.cooperative("HTX khác");

        Forms.of(maker.person()).open("/console/record/new/purchase" + standing).refused(404);
        Chains.done(maker.declaringWrong(dried.eventId()));
        Forms.of(maker.person()).open("/console/record/new/purchase" + standing).ok();
        Forms.of(other.person()).open("/console/record/new/purchase" + standing).refused(404);
        Forms.of(maker.person())
                .open("/console/record/new/purchase?corrects=" + UUID.randomUUID())
                .refused(404);
        Forms.of(maker.person())
                .open("/console/record/new/purchase?corrects=rubbish")
                .refused(400);
    }

    @Test
    void knowsTheReceiverOfGoodsAmongManyOfTheSameName() {
        List<Maker> alike = Stream.generate(() -> chains.cooperative("HTX Song Sinh"))
                .limit(MORE_THAN_ARE_LISTED)
                .toList();
        for (Maker receiver : List.of(alike.get(0), alike.get(1), alike.get(MORE_THAN_ARE_LISTED - 1))) {
            RecordingResult shipped = Chains.done(maker.shipping(herbs, "1 KGM", receiver));
            Chains.done(maker.declaringWrong(shipped.eventId()));
            String page = Forms.of(maker.person())
                    .open("/console/records/" + shipped.eventId().value())
                    .ok()
                    .page();
            Matcher again = Pattern.compile("href=\"([^\"]*corrects=[^\"]*)\"").matcher(page);
            assertThat(again.find()).isTrue();
            Forms.of(maker.person())
                    .open(again.group(1).replace("&amp;", "&"))
                    .ok()
                    .says("<option value=\"" + receiver.organisation().value() + "\" selected>");
        }
    }

    @Test
    void endsACropOfWhichNothingMoreComes() {
        LotId crop = maker.grows("Sâm cau", "2000 MTK");
        String finish = "/console/record/lots/" + crop.value() + "/finish";
        Person stranger = people.manager(people.organisation("HTX khác"));

        Forms.of(stranger).send(finish).refused(404);
        new Forms(people.nobody()).send(finish).refused(403);
        Forms.of(maker.person())
                .open("/console/record/lots/" + crop.value())
                .ok()
                .says("Kết thúc vụ");
        Forms.of(maker.person()).send(finish).ledTo("/console/lots/" + crop.value());
        Forms.of(maker.person()).send(finish).refused(409);
        Forms.of(maker.person())
                .send("/console/record/lots/" + herbs.value() + "/finish")
                .refused(404);
    }
}
