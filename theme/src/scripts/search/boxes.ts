import { SearchBox } from './box';
import { startSearchDialog } from './dialog';
import { startSearchPage } from './page';

/** All places where a reader can search. */
export function startSearch(signal: AbortSignal): void {
  startSearchDialog(signal);
  for (const place of document.querySelectorAll<HTMLElement>('main .search-box')) {
    const box = new SearchBox(place);
    if (place.classList.contains('is-page')) {
      startSearchPage(box, signal);
    } else {
      startPopUp(box);
    }
  }
}

/** A box whose list lies over the page, as long as the box has the focus. */
function startPopUp({ box, field }: SearchBox): void {
  const panel = box.querySelector<HTMLElement>('.search-panel');
  const close = (): void => {
    if (panel !== null) {
      panel.hidden = true;
    }
    field.setAttribute('aria-expanded', 'false');
  };
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) {
      close();
    }
  });
  field.addEventListener('focus', () => {
    // On a phone, the keyboard takes the lower half: what is found needs the place above it.
    if (matchMedia('(width < 48rem)').matches) {
      box.scrollIntoView({ block: 'start' });
    }
  });
  // A press on the list must not take the focus, or the list would be gone before the press ends.
  panel?.addEventListener('pointerdown', (event) => {
    if (!(event.target as Element).closest('button, .search-note a')) {
      event.preventDefault();
    }
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      field.focus();
      close();
    }
  });
}
