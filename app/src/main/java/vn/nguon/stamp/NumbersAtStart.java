package vn.nguon.stamp;

import org.springframework.stereotype.Component;

/** Holds the database's numbers against those that are known outside it, before the first stamp of a start is issued. */
@Component
class NumbersAtStart {

    private final KeysAcrossRestores restores;

    NumbersAtStart(KeysAcrossRestores restores) {
        this.restores = restores;
    }

    /** Used at the start only, where waiting is allowed. */
    void check() {
        restores.renewIfDue().block();
    }
}
