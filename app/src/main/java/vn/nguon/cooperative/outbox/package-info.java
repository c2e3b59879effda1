/** What makes the console work without network: the page of what waits on the phone, the service worker, the manifest. */
@NullMarked
package vn.nguon.cooperative.outbox;

import org.jspecify.annotations.NullMarked;
