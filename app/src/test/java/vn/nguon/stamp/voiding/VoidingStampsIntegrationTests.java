package vn.nguon.stamp.voiding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vn.nguon.identity.OrganisationId;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.stamp.Rolls;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.selection.StampSelection;
import vn.nguon.stamp.selection.StampsAlreadyActivated;
import vn.nguon.stamp.selection.StampsAlreadyVoided;
import vn.nguon.stamp.selection.StampsNotYours;
import vn.nguon.testing.People;
import vn.nguon.testing.Person;
import vn.nguon.testing.PlatformTest;
import vn.nguon.trace.LotId;

@PlatformTest
class VoidingStampsIntegrationTests {

    private final VoidingStamps voidingStamps;
    private final People people;
    private final Rolls rolls;
    private final Person member;
    private final OrganisationId press;
    private final Person printer;

    VoidingStampsIntegrationTests(ApplicationContext platform, People people, VoidingStamps voidingStamps) {
        this.voidingStamps = voidingStamps;
        this.people = people;
        this.rolls = new Rolls(platform);
        this.member = people.member(people.organisation("HTX Phong Điền"));
        this.press = people.organisation("PRINT_HOUSE", "Nhà in Thuận Phát");
        this.printer = people.printHouse(press);
    }

    @Test
    void takesStampsOutOfUseOnce() {
        StampOrder.Issued order = rolls.issued(member, 100);

        StepVerifier.create(voidStamps(member, Rolls.part(order, 10, 20), VoidingCause.LOST))
                .assertNext(voided -> {
                    assertThat(voided.stamps()).isEqualTo(20);
                    assertThat(voided.cause()).isEqualTo(VoidingCause.LOST);
                })
                .verifyComplete();

        StepVerifier.create(voidStamps(member, Rolls.part(order, 25, 20), VoidingCause.LOST))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOf(StampsAlreadyVoided.class)
                        .hasMessageContaining(Rolls.part(order, 25, 5).serials()));
        assertThat(rolls.acts(order.id().subject())).endsWith("stamps-issued", "stamps-voided");
    }

    @Test
    void aPackWhoseStampIsVoidedMayGetAnother() {
        StampOrder.Issued order = rolls.issued(member, 100);
        LotId lot = rolls.lot(member, 10);
        LotId other = rolls.lot(member, 10);
        rolls.activated(member, Rolls.part(order, 0, 10), lot);
        rolls.activated(member, Rolls.part(order, 10, 10), other);

        voidStamps(member, Rolls.part(order, 8, 4), VoidingCause.SPOILED).block();

        assertThat(rolls.activatedOn(lot)).isEqualTo(8);
        assertThat(rolls.activatedOn(other)).isEqualTo(8);
        assertThat(rolls.activated(member, Rolls.part(order, 50, 2), lot).stamps())
                .isEqualTo(2);
    }

    @Test
    void aPrintHouseVoidsWhatItSpoiledAndNothingElse() {
        StampOrder.Issued order = rolls.delivered(rolls.printedBy(press, member, 100));
        rolls.activated(member, Rolls.part(order, 50, 10), rolls.lot(member, 10));

        StepVerifier.create(voidStamps(printer, Rolls.part(order, 0, 5), VoidingCause.MISPRINTED))
                .expectNextCount(1)
                .verifyComplete();
        StepVerifier.create(voidStamps(printer, Rolls.part(order, 5, 5), VoidingCause.STOLEN))
                .verifyErrorSatisfies(
                        refusal -> assertThat(((Invalid) refusal).field()).isEqualTo("cause"));
        StepVerifier.create(voidStamps(printer, Rolls.part(order, 45, 10), VoidingCause.SPOILED))
                .verifyError(StampsAlreadyActivated.class);
        StepVerifier.create(voidStamps(printer, Rolls.part(rolls.issued(member, 10), 0, 5), VoidingCause.SPOILED))
                .verifyError(StampsNotYours.class);
    }

    @Test
    void theAuthorityVoidsAnybodysStamps() {
        StampOrder.Issued order = rolls.issued(member, 10);

        StepVerifier.create(voidStamps(people.authority(), Rolls.part(order, 0, 10), VoidingCause.STOLEN))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void othersMayNot() {
        StampOrder.Issued order = rolls.issued(member, 10);
        Person stranger = people.manager(people.organisation("HTX Nam Đông"));

        StepVerifier.create(voidStamps(stranger, Rolls.part(order, 0, 10), VoidingCause.LOST))
                .verifyError(StampsNotYours.class);
        StepVerifier.create(voidStamps(people.inspector(), Rolls.part(order, 0, 10), VoidingCause.LOST))
                .verifyError(NotAllowed.class);
    }

    @Test
    void needsAReason() {
        StampOrder.Issued order = rolls.issued(member, 10);

        StepVerifier.create(Mono.defer(() -> voidingStamps.voidStamps(
                        member.actor(), new StampSelection.Roll(Rolls.part(order, 0, 1)), VoidingCause.OTHER, " ")))
                .verifyErrorSatisfies(
                        refusal -> assertThat(((Invalid) refusal).field()).isEqualTo("reason"));
    }

    private Mono<VoidedStamps> voidStamps(Person person, StampRange stamps, VoidingCause cause) {
        return Mono.defer(() ->
                voidingStamps.voidStamps(person.actor(), new StampSelection.Roll(stamps), cause, "theo biên bản"));
    }
}
