package vn.nguon.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Files that the database says there are, held against a directory of files. */
@Component
class UploadsOnRecord {

    private static final int DIRECTORY = 2;

    private final DatabaseClient database;

    UploadsOnRecord(DatabaseClient database) {
        this.database = database;
    }

    /** The hashes of those that are not below the directory. */
    Flux<String> missing(Path directory) {
        return database.sql("select hash from stored_file order by hash")
                .mapValue(String.class)
                .all()
                .publishOn(Schedulers.boundedElastic())
                .filter(hash -> Files.notExists(
                        directory.resolve(hash.substring(0, DIRECTORY)).resolve(hash.substring(DIRECTORY))));
    }
}
