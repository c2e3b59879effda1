/**
 * Forms whose fields go by the names the API knows them by, read into the API's own requests; so a refusal of either is
 * a refusal of both, in the same words, beside the field it is about.
 */
@NamedInterface("form")
@NullMarked
package vn.nguon.pages.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
