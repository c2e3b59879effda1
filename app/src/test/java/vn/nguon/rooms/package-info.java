/** The walls of the house: which room enters which, what is open to others, how large a room is, what types are called. */
package vn.nguon.rooms;
