import { fields, showValues } from './fill-in';
import { showSpelling, storedSpelling, storeSpelling, type Spelling } from './spelling';
import { say } from './status';
import { clearValues, storedValues, storeValue } from './values';

/** The strip in which a reader fills in and spells the lines of all pages; what it stores is shown here and in other tabs. */
export function startReaderTools(strip: HTMLElement, onShown: () => void, signal: AbortSignal): void {
  const show = (): void => {
    showSpelling(storedSpelling());
    showValues(storedValues());
    showChoices(strip);
    onShown();
  };

  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['fills'] !== undefined) {
      storeValue(target.dataset['fills'], target.value);
      showValues(storedValues());
      showChoices(strip);
    }
  }, { signal });
  // A field that is left shows what was stored of it.
  document.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset['fills'] !== undefined) {
      setTimeout(() => signal.aborted || show());
    }
  }, { signal });
  strip.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') {
      storeSpelling(target.value as Spelling);
      show();
    }
  });
  strip.querySelector('.restore')?.addEventListener('click', () => {
    clearValues();
    // The button is about to go away with the focus on it.
    (fields().find((field) => field.checkVisibility()) ?? document.getElementById('Main'))?.focus({ preventScroll: true });
    show();
    say(strip.dataset['restored'] ?? '');
  });
  strip.querySelector('.fill-toggle')?.addEventListener('click', ({ currentTarget }) => {
    const isOpen = strip.classList.toggle('is-open');
    (currentTarget as Element).setAttribute('aria-expanded', String(isOpen));
  });
  addEventListener('storage', show, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && show(), { signal });
  show();
  for (const folded of strip.querySelectorAll('details')) {
    folded.open = [...folded.querySelectorAll('input')].some((field) => field.value !== '');
  }
}

function showChoices(strip: HTMLElement): void {
  const spelling = storedSpelling();
  for (const choice of strip.querySelectorAll<HTMLInputElement>('[name=spelling]')) {
    choice.checked = choice.value === spelling;
  }
  const values = storedValues();
  const here = [...strip.querySelectorAll<HTMLInputElement>('[data-fills]')].filter((field) => values.has(field.dataset['fills'] ?? ''));
  strip.querySelector('.filled-count')?.replaceChildren(here.length === 0 ? '' : `${here.length}`);
}
