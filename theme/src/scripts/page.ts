import { addCard, refreshCard } from './card';
import { noteConcepts } from './concepts';
import { addCopyButtons, nameCopyButtons } from './copy';
import { explainTokens } from './explained';
import { startReaderTools } from './reader-tools';
import { addSchemeSwitch } from './scheme-switch';
import { startSearch } from './search/boxes';
import { keepQuestion } from './languages';
import { keepSidebarInPlace } from './sidebar';
import { offerSlots } from './slots';

/** Starts what the page in the document gains with scripts, until the signal says that another one is to be shown. */
export function startPage(signal: AbortSignal): void {
  const strip = document.querySelector<HTMLElement>('.reader-tools') ?? document.createElement('section');
  const page = document.getElementById('Main') ?? document.body;

  // Before anything is filled in: explanations name places in the lines as they were written.
  explainTokens(strip);
  offerSlots(strip);
  noteConcepts();
  addCopyButtons();
  const refresh = (): void => {
    nameCopyButtons();
    refreshCard();
  };
  startReaderTools(strip, refresh, signal);
  document.documentElement.classList.remove('is-preparing');
  addCard(page, signal);
  keepSidebarInPlace(signal);
  for (const place of document.querySelectorAll<HTMLElement>('[data-scheme-switch]')) {
    addSchemeSwitch(place);
  }
  keepQuestion(signal);
  startSearch(signal);
}
