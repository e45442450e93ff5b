// What a page gains with scripts; without them everything else still works.
import { listenForCards } from './card-triggers';
import { unfoldTarget } from './folded';
import { keepSite } from './offline';
import { startPage } from './page';

startPage(new AbortController().signal);
listenForCards();
unfoldTarget();
keepSite();
