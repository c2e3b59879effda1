/**
 * @fileoverview What browsers, the server and scripts of others hand to ours that the compiler does not know of, and the
 * shapes of what passes between ours.
 * @externs
 */

/**
 * Put before the service worker by the server: the addresses of what pages cannot do without.
 * @const {!Array<string>}
 */
var NEEDED;

// ---- Browsers.

/** @const {number} */
var innerHeight;

/** @const {!CacheStorage} */
var caches;

/** @type {function(string, ?, ?=)} */
var addEventListener;

/** @type {function()} */
Window.prototype.skipWaiting;

/** @type {!ServiceWorkerClients} */
Window.prototype.clients;

/** @type {?} */
Navigator.prototype.locks;

/**
 * @constructor
 * @param {!Object} pattern
 */
function URLPattern(pattern) {}

/**
 * @constructor
 * @param {!Object} options
 */
function BarcodeDetector(options) {}

/** @return {!Promise<!Array<string>>} */
BarcodeDetector.getSupportedFormats = function() {};

/**
 * @param {?} picture
 * @return {!Promise<!Array<!DetectedBarcode>>}
 */
BarcodeDetector.prototype.detect = function(picture) {};

/** @record */
function DetectedBarcode() {}

/** @type {string} */
DetectedBarcode.prototype.rawValue;

// ---- What passes between our scripts.

/**
 * Why something was not taken (docs/spec/problems).
 * @typedef {{type: (string|undefined), status: (number|undefined), detail: (string|undefined), field: (string|undefined)}}
 */
var Problem;

/**
 * A record on this phone: `id` it has once it is kept, `once` is its key, `action` where it goes, `page` where it was
 * typed, `lang` in which language; `state` is waiting, refused or sent.
 * @typedef {{
 *   id: ?, once: string, account: string, label: string, page: string, action: string,
 *   fields: !Array<!Array<string>>, lang: string, madeAt: string, state: string, tried: boolean, problem: ?Problem,
 *   at: (string|undefined), said: (string|undefined), sentAt: (string|undefined)
 * }}
 */
var OutboxRecord;

/**
 * A photo that waits on this phone.
 * @typedef {{key: string, blob: !Blob, name: string, at: string}}
 */
var WaitingPhoto;

/**
 * What came of asking the server: its answer, its refusal, or why it could not be asked.
 * @typedef {{told: (?|undefined), problem: (!Problem|undefined), stop: (string|undefined)}}
 */
var ServerOutcome;

/**
 * The fields of a place, and what its map does with them.
 * @typedef {{
 *   point: function(): !Array<number>, hasPoint: function(): boolean, corners: function(): !Array<!Array<number>>,
 *   setPoint: function({lat: number, lng: number}), setCorners: function(!Array<!Array<number>>),
 *   follow: function(function(), function())
 * }}
 */
var PlaceFields;

// ---- Names of fields in our forms.

/** @type {?} */
HTMLFormControlsCollection.prototype.areaM2;

/** @type {?} */
HTMLFormControlsCollection.prototype.lotId;

/** @type {?} */
HTMLFormControlsCollection.prototype.once;

/** @type {?} */
HTMLFormControlsCollection.prototype.outline;

/** @type {?} */
HTMLFormControlsCollection.prototype.packs;

// ---- Names that are known, so that another is a mistake.

/**
 * Attributes `data-…` that templates write and scripts read.
 * @record
 */
function DataAttributes() {}

/** @type {string} */
DataAttributes.prototype.area;

/** @type {string} */
DataAttributes.prototype.contents;

/** @type {string} */
DataAttributes.prototype.in;

/** @type {string} */
DataAttributes.prototype.land;

/** @type {string} */
DataAttributes.prototype.loss;

/** @type {string} */
DataAttributes.prototype.missing;

/** @type {string} */
DataAttributes.prototype.more;

/** @type {string} */
DataAttributes.prototype.out;

/** @type {string} */
DataAttributes.prototype.photos;

/** @type {string} */
DataAttributes.prototype.scan;

/** @type {string} */
DataAttributes.prototype.own;

/** @type {string} */
DataAttributes.prototype.bare;

/** @type {string} */
DataAttributes.prototype.lot;

/** @type {?} */
Event.prototype.submitter;

/** @type {string} */
DataAttributes.prototype.last;

/** @type {string} */
DataAttributes.prototype.meant;

/**
 * What GeoJSON has (RFC 7946).
 * @record
 */
function GeoJson() {}

/** @type {?} */
GeoJson.prototype.coordinates;

/** @type {?} */
GeoJson.prototype.features;

/** @type {?} */
GeoJson.prototype.geometry;

/**
 * What our scripts use of Leaflet, which puts itself on the window.
 * @record
 */
function Leaflet() {}

/** @type {?} */
Leaflet.prototype.DomUtil;

/** @type {?} */
Leaflet.prototype.GridLayer;

/** @type {?} */
Leaflet.prototype.addTo;

/** @type {?} */
Leaflet.prototype.bindTooltip;

/** @type {?} */
Leaflet.prototype.circleMarker;

/** @type {?} */
Leaflet.prototype.createPane;

/** @type {?} */
Leaflet.prototype.divIcon;

/** @type {?} */
Leaflet.prototype.fitBounds;

/** @type {?} */
Leaflet.prototype.getLatLng;

/** @type {?} */
Leaflet.prototype.getZoom;

/** @type {?} */
Leaflet.prototype.latlng;

/** @type {?} */
Leaflet.prototype.marker;

/** @type {?} */
Leaflet.prototype.on;

/** @type {?} */
Leaflet.prototype.polygon;

/** @type {?} */
Leaflet.prototype.setLatLng;

/** @type {?} */
Leaflet.prototype.setLatLngs;

/** @type {?} */
Leaflet.prototype.setView;

/** @type {?} */
Leaflet.prototype.tileLayer;

/** @type {(!Leaflet|undefined)} */
Window.prototype.L;
