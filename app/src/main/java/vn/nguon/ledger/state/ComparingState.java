package vn.nguon.ledger.state;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Holds every table that follows from entries against them; the database joins both sides, in bounded memory. */
@Component
public class ComparingState {

    private static final int MOST = 20;

    private final DatabaseClient database;
    private final List<DerivedState> states;

    /** Compares these tables. */
    public ComparingState(DatabaseClient database, List<DerivedState> states) {
        this.database = database;
        this.states = states;
    }

    /** A report for each table. Call it in a transaction that sees one state of the database. */
    public Flux<StateReport> compare() {
        return Flux.fromIterable(states).concatMap(this::compare);
    }

    private Mono<StateReport> compare(DerivedState state) {
        return count(state)
                .flatMap(compared -> differences(state)
                        .collectList()
                        .map(found -> new StateReport(
                                state.name(),
                                compared,
                                found.stream().limit(MOST).toList(),
                                found.size() > MOST)));
    }

    private Mono<Long> count(DerivedState state) {
        return database.sql("select count(*) from (%s) counted".formatted(state.stands()))
                .mapValue(Long.class)
                .one();
    }

    private Flux<String> differences(DerivedState state) {
        return database.sql("""
                        with entry as (
                          select substr(subject, length('%1$s') + 1) as key, content::jsonb ->> 'kind' as kind,
                            content::jsonb ->> 'by' as by, content::jsonb -> 'facts' as facts,
                            content::jsonb -> 'subjects' as subjects, recorded_at as at, entry_id
                          from ledger_subject
                          join ledger_entry on id = entry_id
                          where subject like '%1$s%%'
                            and content like any (:kinds)),
                        stands as (%2$s),
                        said as (%3$s)
                        select coalesce(stands.key, said.key) as key,
                          (select string_agg(member.key || ' ' || member.value, ', ' order by member.key)
                            from jsonb_each(stands.state) member
                            where member.value is distinct from said.state -> member.key) as stands,
                          (select string_agg(member.key || ' ' || member.value, ', ' order by member.key)
                            from jsonb_each(said.state) member
                            where member.value is distinct from stands.state -> member.key) as said,
                          stands.times::text as stands_times, said.times::text as said_times,
                          stands.key is null as gone, said.key is null as unsaid
                        from stands
                        full join said on said.key = stands.key
                        where stands.state is distinct from said.state
                          or exists (
                            select
                            from unnest(stands.times, said.times) moment (stood, said)
                            where (stood is null) <> (said is null)
                              or abs(extract(epoch from stood - said)) > 300)
                        order by 1
                        limit :most
                        """.formatted(state.subject(), state.stands(), state.said()))
                .bind("kinds", patterns(state.kinds()))
                .bind("most", MOST + 1)
                .map(row -> sentence(
                        state.name() + " " + row.get("key", String.class),
                        Objects.requireNonNull(row.get("gone", Boolean.class)),
                        Objects.requireNonNull(row.get("unsaid", Boolean.class)),
                        value(row.get("stands", String.class), row.get("stands_times", String.class)),
                        value(row.get("said", String.class), row.get("said_times", String.class))))
                .all();
    }

    private static String[] patterns(List<String> kinds) {
        return kinds.isEmpty()
                ? new String[] {"%"}
                : kinds.stream().map("%%\"kind\":\"%s\"%%"::formatted).toArray(String[]::new);
    }

    private static String value(@Nullable String members, @Nullable String times) {
        return members != null ? members : "times " + times;
    }

    private static String sentence(String what, boolean gone, boolean unsaid, String stands, String said) {
        if (gone) {
            return what + " is gone; the entries say " + said;
        }
        if (unsaid) {
            return what + " stands in no entry: " + stands;
        }
        return what + " has " + stands + "; the entries say " + said;
    }
}
