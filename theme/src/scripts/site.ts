// What a page gains with scripts; without them everything else still works.
import { addCard, refreshCard } from './card';
import { listenForCards } from './card-triggers';
import { noteConcepts } from './concepts';
import { addCopyButtons, nameCopyButtons } from './copy';
import { explainTokens } from './explained';
import { unfoldTarget } from './folded';
import { keepSite } from './offline';
import { startReaderTools } from './reader-tools';
import { addSchemeSwitch } from './scheme-switch';
import { startSearch } from './search/boxes';
import { keepSidebarInPlace } from './sidebar';
import { offerSlots } from './slots';

const strip = document.querySelector<HTMLElement>('.reader-tools') ?? document.createElement('section');
const page = document.getElementById('Main') ?? document.body;

// Before anything is filled in: explanations name places in the lines as they were written.
explainTokens(strip);
offerSlots(strip);
noteConcepts();
addCopyButtons();
startReaderTools(strip, () => {
  nameCopyButtons();
  refreshCard();
});
document.documentElement.classList.remove('is-preparing');
addCard(page);
listenForCards();
unfoldTarget();
keepSidebarInPlace();
for (const place of document.querySelectorAll<HTMLElement>('[data-scheme-switch]')) {
  addSchemeSwitch(place);
}
startSearch();
keepSite();
