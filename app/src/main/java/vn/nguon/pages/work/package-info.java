/** What stands around the pages people work in: who is at work, where they can go, and how a form becomes an act. */
@NullMarked
package vn.nguon.pages.work;

import org.jspecify.annotations.NullMarked;
