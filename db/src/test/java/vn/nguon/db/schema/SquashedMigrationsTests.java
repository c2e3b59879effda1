package vn.nguon.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nguon.db.schema.SchemaHistory.Step;
import vn.nguon.db.schema.SquashedMigrations.Progress;

class SquashedMigrationsTests {

    private static final Step FIRST = Step.of("1", 464000076, true);

    @Test
    void areKnownByVersionAndChecksum() {
        assertThat(SquashedMigrations.steps()).hasSize(45).startsWith(FIRST);
        assertThat(SquashedMigrations.last()).isEqualTo("60");
    }

    @Test
    void areForeignToADatabaseThatIsNewOrBeganOtherwise() {
        assertThat(SquashedMigrations.progress(List.of())).isEqualTo(Progress.NONE);
        assertThat(SquashedMigrations.progress(List.of(Step.of("1", 1, true)))).isEqualTo(Progress.NONE);
    }

    @Test
    void wentPartOfTheWayOrAllOfIt() {
        var all = SquashedMigrations.steps();

        assertThat(SquashedMigrations.progress(all)).isEqualTo(Progress.WHOLE);
        for (int some = 1; some < all.size(); some++) {
            assertThat(SquashedMigrations.progress(all.subList(0, some))).isEqualTo(Progress.PART);
        }
    }

    @Test
    void areNotKnownWithAnotherStepAmongThem() {
        var last = SquashedMigrations.steps().size() - 1;

        assertThat(SquashedMigrations.progress(changed(last, Step.of("60", 1, true))))
                .isEqualTo(Progress.UNKNOWN);
        assertThat(SquashedMigrations.progress(changed(1, Step.of("2", -892527894, false))))
                .isEqualTo(Progress.UNKNOWN);
        var more = new ArrayList<>(SquashedMigrations.steps());
        more.add(Step.of("61", 1, true));
        assertThat(SquashedMigrations.progress(more)).isEqualTo(Progress.UNKNOWN);
        more.remove(7);
        assertThat(SquashedMigrations.progress(more)).isEqualTo(Progress.UNKNOWN);
    }

    private static List<Step> changed(int index, Step step) {
        var steps = new ArrayList<>(SquashedMigrations.steps());
        steps.set(index, step);
        return steps;
    }
}
