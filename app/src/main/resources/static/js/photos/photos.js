// Photos of a page's forms.

import {begin} from './photoFields.js';

begin();
