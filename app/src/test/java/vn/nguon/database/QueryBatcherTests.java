package vn.nguon.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class QueryBatcherTests {

    private final List<Set<Integer>> asked = new ArrayList<>();
    private final List<Sinks.Empty<Void>> doors = new ArrayList<>();
    private final QueryBatcher<Integer, String> queryBatcher = new QueryBatcher<>(1, 3, this::answers);

    @Test
    void asksALonelyQuestionAtOnce() {
        Mono<String> answer = queryBatcher.get(1).cache();
        answer.subscribe();

        assertThat(asked).containsExactly(Set.of(1));
        open(0);
        StepVerifier.create(answer).expectNext("one 1").verifyComplete();
    }

    @Test
    void asksTogetherWhatComesMeanwhileButNotTooMuchOfIt() {
        List<Mono<String>> answers = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> queryBatcher.get(i).cache())
                .toList();
        answers.forEach(Mono::subscribe);
        open(0);
        open(1);
        open(2);

        assertThat(asked).containsExactly(Set.of(1), Set.of(2, 3, 4), Set.of(5));
        StepVerifier.create(Flux.concat(answers))
                .expectNext("one 1", "one 2", "one 3", "one 4", "one 5")
                .verifyComplete();
    }

    @Test
    void aQuestionWithoutAnAnswerIsEmpty() {
        Mono<String> answer = queryBatcher.get(0).cache();
        answer.subscribe();
        open(0);

        StepVerifier.create(answer).verifyComplete();
    }

    @Test
    void aBadQuestionDoesNotFailTheOthers() {
        List<Mono<String>> answers = IntStream.of(1, -1, 2)
                .mapToObj(i -> queryBatcher.get(i).cache())
                .toList();
        answers.forEach(answer -> answer.subscribe(found -> {}, failure -> {}));
        for (int door = 0; door < doors.size(); door++) {
            open(door);
        }

        StepVerifier.create(answers.get(0)).expectNext("one 1").verifyComplete();
        StepVerifier.create(answers.get(1)).verifyErrorMessage("bad");
        StepVerifier.create(answers.get(2)).expectNext("one 2").verifyComplete();
        assertThat(asked).containsExactly(Set.of(1), Set.of(-1, 2), Set.of(-1), Set.of(2));
    }

    private Mono<Map<Integer, String>> answers(Set<Integer> questions) {
        asked.add(Set.copyOf(questions));
        Sinks.Empty<Void> door = Sinks.empty();
        doors.add(door);
        return door.asMono().then(Mono.fromSupplier(() -> {
            if (questions.contains(-1)) {
                throw new IllegalStateException("bad");
            }
            return questions.stream()
                    .filter(question -> question != 0)
                    .collect(Collectors.toMap(question -> question, question -> "one " + question));
        }));
    }

    private void open(int door) {
        doors.get(door).tryEmitEmpty();
    }
}
