package vn.nguon.product.plan;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.ColumnReader;
import vn.nguon.refusal.ChangedMeanwhile;
import vn.nguon.refusal.NotFound;
import vn.nguon.refusal.Sentence;

/** The plans that come with the system, and those the authority added. */
@Component
public class PlanTemplates {

    private static final String COLUMNS = "select code, name_vi, name_en, plan::text as plan, version from stage_plan ";

    private final DatabaseClient database;
    private final JsonMapper json;

    PlanTemplates(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All of them, in the order they came. */
    public Flux<PlanTemplate> all() {
        return database.sql(COLUMNS + "order by id")
                .map(row -> template(new ColumnReader(row)))
                .all();
    }

    /** The plan of that code, or {@link NotFound}. */
    public Mono<PlanTemplate> find(String code) {
        return database.sql(COLUMNS + "where code = :code")
                .bind("code", code)
                .map(row -> template(new ColumnReader(row)))
                .one()
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Writes it; version 0 is a new one. Refuses with {@link ChangedMeanwhile} if the version is not the one there. */
    Mono<PlanTemplate> put(PlanTemplate template) {
        return database.sql("""
                        insert into stage_plan as before (code, name_vi, name_en, plan)
                        select :code, :vi, :en, cast(:plan as jsonb)
                        where :version = 0
                          or exists (select from stage_plan where code = :code)
                        on conflict (code) do update
                        set name_vi = excluded.name_vi, name_en = excluded.name_en, plan = excluded.plan,
                          version = before.version + 1
                        where before.version = :version
                        """)
                .bind("code", template.code())
                .bind("vi", template.name().vi())
                .bind("en", template.name().en())
                .bind("plan", json.writeValueAsString(template.plan()))
                .bind("version", template.version())
                .fetch()
                .rowsUpdated()
                .flatMap(written -> written == 1 ? find(template.code()) : Mono.error(new ChangedMeanwhile()));
    }

    private PlanTemplate template(ColumnReader row) {
        return new PlanTemplate(
                row.text("code"),
                new Sentence(row.text("name_vi"), row.text("name_en")),
                json.readValue(row.text("plan"), StagePlan.class),
                row.version());
    }
}
