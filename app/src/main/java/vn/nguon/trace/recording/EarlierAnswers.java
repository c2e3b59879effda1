package vn.nguon.trace.recording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.product.Product;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.product.plan.Stage;
import vn.nguon.trace.LotId;

/**
 * What the plan of a product requires of stages that its goods went through before anybody said that they would become
 * it, and that no record of theirs answers: the record that names the product is asked it.
 */
@Component
class EarlierAnswers {

    private final DatabaseClient database;

    EarlierAnswers(DatabaseClient database) {
        this.database = database;
    }

    /**
     * The required fields that stand open, by code, each with its stage; none for goods that are made of nothing.
     *
     * @param from  what the new goods are made of
     * @param stage that of the record that makes them, which answers its own fields itself
     */
    Mono<Map<String, Open>> open(Collection<LotId> from, Collection<Product> products, Stage stage) {
        Map<String, Open> required = new LinkedHashMap<>();
        products.stream()
                .flatMap(product -> product.stagePlan().stages().stream())
                .filter(planned -> planned.stage() != stage)
                .forEach(planned -> required(planned)
                        .forEach(field -> required.putIfAbsent(field.code(), new Open(planned.stage(), field))));
        if (from.isEmpty() || required.isEmpty()) {
            return Mono.just(Map.of());
        }
        return recorded(from, required).map(records -> {
            Map<String, Open> open = new LinkedHashMap<>(required);
            open.values().removeIf(each -> !each.isOpenAfter(records));
            return open;
        });
    }

    private static List<AskedField> required(PlannedStage planned) {
        return planned.fields().stream().filter(AskedField::required).toList();
    }

    /** What was recorded of the goods and of all that they were made from: that made it, tested it, or has an answer. */
    private Mono<List<Answered>> recorded(Collection<LotId> from, Map<String, Open> required) {
        return database.sql("""
                        select distinct e.event_id, e.stage, array(select jsonb_object_keys(e.details)) as told
                        from lots_behind(:lots) behind
                        join event_goods goods on goods.lot_id = behind.lot_id and not goods.passing
                        join trace_event e on e.event_id = goods.event_id
                        where (e.stage = any(:stages) or jsonb_exists_any(e.details, :codes))
                          and (e.biz_step in ('commissioning', 'packing', 'inspecting') or e.action = 'ADD')
                          and e.kind <> 'AggregationEvent'
                          and not exists (select from event_error wrong where wrong.event_id = e.event_id)
                        """)
                .bind("lots", from.stream().map(LotId::value).toArray(UUID[]::new))
                .bind(
                        "stages",
                        required.values().stream()
                                .map(open -> open.stage().name())
                                .distinct()
                                .toArray(String[]::new))
                .bind("codes", required.keySet().toArray(String[]::new))
                .map(row -> new Answered(
                        Stage.valueOf(new ColumnReader(row).text("stage")),
                        List.of(new ColumnReader(row).value("told", String[].class))))
                .all()
                .collectList();
    }

    /** A record of a stage, and the names under which it told something. */
    private record Answered(Stage stage, List<String> told) {}

    /** A field that a stage requires. */
    record Open(Stage stage, AskedField field) {

        /** Whether a record of the stage left it out, and no later one said it in its place. */
        private boolean isOpenAfter(List<Answered> records) {
            String own = StagePlanAnswers.own(field.code());
            return records.stream().anyMatch(record -> record.stage() == stage && !tells(record, own))
                    && records.stream()
                            .noneMatch(record ->
                                    record.stage() != stage && record.told().contains(field.code()));
        }

        private boolean tells(Answered record, String own) {
            return record.told().contains(own) || record.told().contains(field.code());
        }
    }
}
