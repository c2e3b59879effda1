package vn.nguon.database;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.data.r2dbc.convert.R2dbcConverter;
import org.springframework.data.r2dbc.convert.R2dbcCustomConversions;
import org.springframework.data.r2dbc.core.R2dbcEntityTemplate;
import org.springframework.data.r2dbc.dialect.PostgresDialect;
import org.springframework.data.r2dbc.repository.config.EnableR2dbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.ChangedMeanwhile;

/** Rows as records, by Spring Data. A room says by beans how its identifiers and such stand in their columns. */
@Configuration(proxyBeanMethods = false)
@EnableR2dbcRepositories(basePackages = "vn.nguon", repositoryBaseClass = StoredRows.class)
class RowMapping {

    /** @param columns of all rooms: {@code ConverterBuilder.reading(Long.class, PlaceId.class, PlaceId::new).andWriting(…)} */
    @Bean
    R2dbcCustomConversions columnConversions(List<ConverterAware> columns) {
        return R2dbcCustomConversions.of(PostgresDialect.INSTANCE, columns);
    }

    /** Records are looked at when they are first asked for: a search for them all would hold up the start. */
    @Bean
    static RelationalManagedTypes mappedRecords() {
        return RelationalManagedTypes.empty();
    }

    @Bean
    R2dbcEntityTemplate r2dbcEntityTemplate(DatabaseClient database, R2dbcConverter converter) {
        return new R2dbcEntityTemplate(database, PostgresDialect.INSTANCE, converter) {

            @Override
            public <T> Mono<T> update(T row) {
                return super.update(row)
                        .onErrorMap(OptimisticLockingFailureException.class, stale -> new ChangedMeanwhile());
            }
        };
    }
}
