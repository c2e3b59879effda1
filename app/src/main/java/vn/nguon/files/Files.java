package vn.nguon.files;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.database.TableRows;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;

/** All files that were taken in, and which organisation brought which. */
public interface Files extends TableRows<StoredFile, FileHash> {

    /** What is known of those of the files that there are. */
    default Flux<StoredFile> findAll(Collection<FileHash> hashes) {
        return findAll(hashes.stream().map(FileHash::value).toArray(String[]::new));
    }

    /** As above, by their names. */
    @Query("select * from stored_file where hash = any(:hashes)")
    Flux<StoredFile> findAll(String[] hashes);

    /**
     * The file, if that organisation brought it in: only then may the organisation hang it on something of its own.
     *
     * Inside a transaction it stays until that ends, however long nothing hung on it.
     *
     * @param field how a refusal names the place it was to hang in
     * @throws FileNotBroughtIn if it did not, or there is no such file; both get the same answer
     */
    default Mono<StoredFile> requireHeldBy(String field, FileHash hash, OrganisationId organisation) {
        return findHeldBy(hash, organisation).switchIfEmpty(Mono.error(() -> new FileNotBroughtIn(field)));
    }

    /** As above, in the field {@code file}. */
    default Mono<StoredFile> requireHeldBy(FileHash hash, OrganisationId organisation) {
        return requireHeldBy("file", hash, organisation);
    }

    /** As above; empty if it did not bring it in. */
    @Query("""
            select *
            from stored_file
            where hash = :hash
              and exists (
                select from file_holder
                where file_holder.hash = stored_file.hash
                  and organisation_id = :organisation)
            for key share
            """)
    Mono<StoredFile> findHeldBy(FileHash hash, OrganisationId organisation);

    /**
     * Puts it on record, as brought in now; true if the holder, or for no holder anybody, had not brought it before.
     */
    default Mono<Boolean> add(StoredFile file, @Nullable OrganisationId holder, String name) {
        Mono<Boolean> stored = store(file.hash(), file.mediaType(), file.bytes(), file.width(), file.height());
        return holder == null ? stored : stored.then(hold(file.hash(), holder, name));
    }

    /** Puts it on record, as brought in now; true if nobody had brought it before. */
    @Query("""
            insert into stored_file (hash, media_type, bytes, width, height)
            values (:hash, :mediaType, :bytes, :width, :height)
            on conflict (hash) do update set stored_at = excluded.stored_at
            returning xmax = 0
            """)
    Mono<Boolean> store(FileHash hash, String mediaType, long bytes, @Nullable Integer width, @Nullable Integer height);

    /** True if that organisation had not brought it before. */
    @Modifying
    @Query("""
            insert into file_holder (hash, organisation_id, name)
            values (:hash, :organisation, :name)
            on conflict do nothing
            """)
    Mono<Boolean> hold(FileHash hash, OrganisationId organisation, String name);

    /** Whether pages for everybody show it. */
    @Query("select is_shown_to_everybody(:hash)")
    Mono<Boolean> isShownToEverybody(FileHash hash);

    /** Whether the actor's organisation brought it in. */
    default Mono<Boolean> isHeldBy(FileHash hash, Actor actor) {
        OrganisationId organisation = actor.organisation();
        return organisation == null ? Mono.just(false) : isHeldBy(hash, organisation);
    }

    /** Whether that organisation brought it in. */
    @Query("select exists (select from file_holder where hash = :hash and organisation_id = :organisation)")
    Mono<Boolean> isHeldBy(FileHash hash, OrganisationId organisation);

    /** Files taken in earlier that nothing refers to, the oldest first. */
    @Query("select unused_files(:earlier, :most)")
    Flux<String> unused(Instant earlier, int most);

    /** Takes it off the record, in the caller's transaction; false if somebody brought it in again meanwhile. */
    default Mono<Boolean> remove(FileHash hash, Instant earlierThan) {
        return findForRemoval(hash, earlierThan)
                .flatMap(still -> forgetHolders(hash).then(delete(hash)).thenReturn(true))
                .defaultIfEmpty(false);
    }

    /** The file, if nobody brought it in again meanwhile; nobody else reads it for a change until the transaction ends. */
    @Query("select * from stored_file where hash = :hash and stored_at < :earlier for update")
    Mono<StoredFile> findForRemoval(FileHash hash, Instant earlier);

    /** Nobody brought it in. */
    @Modifying
    @Query("delete from file_holder where hash = :hash")
    Mono<Void> forgetHolders(FileHash hash);

    /** There is no such file any more. */
    @Modifying
    @Query("delete from stored_file where hash = :hash")
    Mono<Void> delete(FileHash hash);
}
