package vn.nguon.trace.objection;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.ColumnReader;
import vn.nguon.trace.Lots;

/** The lots of all organisations that failed a test, for who looks after all of them. */
@Component
public class FailingLots {

    /** So many of the latest failed tests are looked at, however many of them were overruled. */
    private static final int LOOKED_AT = 50;

    private final DatabaseClient database;

    FailingLots(DatabaseClient database) {
        this.database = database;
    }

    /** Those whose failed test was recorded last, each with that test; lots that passed later are not among them. */
    public Mono<List<Objection.FailedTest>> latest(int atMost) {
        return database.sql("""
                        with failed as (
                          select event_id
                          from trace_event
                          where stage = 'TESTING'
                            and disposition = 'non_conformant'
                          order by event_id desc
                          limit :lookedAt)
                        select * from (
                          select distinct on (lot.lot_id)
                        """ + Lots.columns() + """
                            , found.act_id, found.since, found.zone, found.told, found.contact
                          from failed
                          join event_goods goods on goods.event_id = failed.event_id
                          join lot on lot.lot_id = goods.lot_id
                          cross join lateral objections(array[goods.lot_id]) found
                          where found.reason = 'FAILED'
                            and found.lot_id = goods.lot_id
                            and found.act_id = failed.event_id
                            and lot.withdrawn_at is null
                          order by lot.lot_id, found.act_id desc) each_once
                        order by act_id desc
                        limit :most
                        """)
                .bind("lookedAt", LOOKED_AT)
                .bind("most", atMost)
                .map(row -> Objections.failed(Lots.read(row), new ColumnReader(row)))
                .all()
                .collectList();
    }
}
