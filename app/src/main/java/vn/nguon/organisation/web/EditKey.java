package vn.nguon.organisation.web;

/** What an editor read and what they make of it, for the key under which it happens once. */
record EditKey(int version, Object to) {}
