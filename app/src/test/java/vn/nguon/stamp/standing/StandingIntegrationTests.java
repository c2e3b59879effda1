package vn.nguon.stamp.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import vn.nguon.testing.Api.Answer;
import vn.nguon.testing.PlatformTest;

/** Every act of a stamp's life, for every standing of who and what it is about: each cell of the table is tried. */
@PlatformTest
record StandingIntegrationTests(ApplicationContext platform) {

    @ParameterizedTest
    @EnumSource(Standing.class)
    void refusesEveryActOfAStampsLife(Standing standing) {
        StampLife life = new StampLife(platform);
        standing.comesOver(life);

        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        StampLife.ACTS.forEach((name, act) -> {
            answers.put(name, told(act.apply(life)));
            expected.put(name, standing.expected(name));
        });

        assertThat(answers).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void saysWhyAndWhatToDoInBothLanguages(Standing standing) {
        StampLife life = new StampLife(platform);
        standing.comesOver(life);

        assertThat(refusals(life.speaking("vi"), standing)).isEqualTo(standing.vi());
        assertThat(refusals(life.speaking("en"), standing)).isEqualTo(standing.en());
    }

    private static Set<String> refusals(StampLife life, Standing standing) {
        Set<String> said = new TreeSet<>();
        StampLife.ACTS.forEach((name, act) -> {
            if (standing.expected(name).startsWith("409")) {
                said.add(act.apply(life).text("$.detail"));
            }
        });
        return said;
    }

    private static String told(Answer answer) {
        int status = answer.result().getStatus().value();
        return status < 300 ? "done" : status + " " + answer.text("$.type").replace("urn:nguon:problem:", "");
    }
}
