package vn.nguon.trace.pack;

import vn.nguon.trace.LotId;

/**
 * Packs of one lot whose stamps have consecutive numbers.
 *
 * @param order of the stamps
 */
record PackRange(LotId lot, long order, long first, long last) {

    long count() {
        return last - first + 1;
    }
}
