package vn.nguon.organisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A place of an organisation. */
public record PlaceId(@JsonValue long value) {}
