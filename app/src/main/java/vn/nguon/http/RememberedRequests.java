package vn.nguon.http;

import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Mono;

/** The table of writes that came with a key, and what they were answered. */
interface RememberedRequests extends Repository<RememberedRequest, String> {

    /** True for the first to come; a second one waits here until the first has committed or failed. */
    @Modifying
    @Query("insert into act_once (by_whom, key, request_hash) values (:who, :key, :hash) on conflict do nothing")
    Mono<Boolean> claim(String who, String key, byte[] hash);

    @Modifying
    @Query("update act_once set answer = :answer where by_whom = :who and key = :key")
    Mono<Void> answer(String who, String key, String answer);

    @Query("select * from act_once where by_whom = :who and key = :key")
    Mono<RememberedRequest> find(String who, String key);
}
