/** What one connection and one request may take of the server: time, bytes, and how many of them one client has. */
@NamedInterface("connection")
@NullMarked
package vn.nguon.http.connection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
