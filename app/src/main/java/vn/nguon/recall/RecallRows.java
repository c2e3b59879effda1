package vn.nguon.recall;

import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.TableRows;
import vn.nguon.trace.LotId;

/** The table of recalls. */
interface RecallRows extends TableRows<Recall, RecallId> {

    Mono<Recall> findFirstByLotOrderByIdDesc(LotId lot);

    @Query("select * from recall where closed_at is null")
    Flux<Recall> open();
}
