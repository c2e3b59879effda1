/** People who order, issue, activate, void, harvest, pack, ship, receive, sell and recall, and remember all of it. */
@NullMarked
package vn.nguon.bench.act;

import org.jspecify.annotations.NullMarked;
