package vn.nguon.trace.kind;

import vn.nguon.trace.LotId;

/**
 * What goods began as: a crop or herd, or what was bought.
 *
 * @param of       the goods that came of it
 * @param name     what it was called
 * @param species  the botanical name that was given to it or to the product that it was to become; empty for none
 * @param product  the name of the product that it was to become; empty for none
 * @param declared whether it was to become the product that is asked about
 * @param grown    whether it is a crop or herd, whose growing is on record
 */
record GoodsOrigin(LotId of, String name, String species, String product, boolean declared, boolean grown) {}
