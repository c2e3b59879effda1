package vn.nguon.database;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import org.springframework.data.r2dbc.convert.R2dbcConverter;
import org.springframework.data.r2dbc.core.R2dbcEntityOperations;
import org.springframework.data.relational.repository.query.RelationalEntityInformation;
import reactor.core.publisher.Mono;

/**
 * What all {@link TableRows} do alike. Not Spring Data's own class for it, which begins a transaction for each read, and
 * guesses whether a row is new.
 */
class StoredRows<T, ID> {

    private final R2dbcEntityOperations table;
    private final Class<T> type;
    private final R2dbcConverter converter;

    StoredRows(RelationalEntityInformation<T, ID> rows, R2dbcEntityOperations table, R2dbcConverter converter) {
        this.table = table;
        this.type = rows.getJavaType();
        this.converter = converter;
    }

    public Mono<T> find(ID id) {
        return table.select(type).matching(query(where(key()).is(id))).one();
    }

    public Mono<T> insert(T row) {
        return table.insert(row);
    }

    public Mono<T> update(T row) {
        return table.update(row);
    }

    private String key() {
        return converter
                .getMappingContext()
                .getRequiredPersistentEntity(type)
                .getRequiredIdProperty()
                .getName();
    }
}
