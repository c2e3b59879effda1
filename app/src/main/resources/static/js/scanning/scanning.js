// Stamps read by camera or scanner, on pages that ask for one or for many.

import {account} from '../page/thisPage.js';
import {preview} from './activationPreview.js';
import {offerCamera} from './camera.js';

offerCamera();

const activation = /** @type {?HTMLFormElement} */ (document.getElementById('activate'));
if (activation && account) preview(activation);
