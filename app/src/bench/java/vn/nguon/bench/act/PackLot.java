package vn.nguon.bench.act;

/**
 * Packs that a cooperative still has.
 *
 * @param packs  how many it has
 * @param bare   how many of these have no stamp
 * @param travel whether some of the lot left for the shop, so that nobody calls it back any more
 */
record PackLot(String id, long packs, long bare, boolean travel) {

    PackLot stamped(long stamps) {
        return new PackLot(id, packs, bare - stamps, travel);
    }

    /** Bare packs stay. */
    PackLot shipped(long gone) {
        return new PackLot(id, packs - gone, bare, true);
    }

    long toShip() {
        return packs - bare;
    }
}
