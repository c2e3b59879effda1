package vn.nguon.consumer.route;

/** A place on the way, numbered as in the list beside the drawing; WGS 84 degrees. */
public record RouteStop(int number, String name, double latitude, double longitude) {}
