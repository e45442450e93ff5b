// What a page gains with scripts; without them everything else still works.
import { listenForCards } from './card-triggers';
import { unfoldTarget } from './folded';
import { startPage } from './page';

startPage(new AbortController().signal);
listenForCards();
unfoldTarget();
