/** The door: who a request comes from, what its address asks of them, and the pages and addresses about accounts. */
@NullMarked
package vn.nguon.identity.web;

import org.jspecify.annotations.NullMarked;
