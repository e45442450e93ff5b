import { store, stored } from './storage';
import { replaceText, restoreText } from './written';

export type Spelling = 'written' | 'short' | 'long';

const key = 'spelling';

export function storedSpelling(): Spelling {
  const value = stored(key);
  return value === 'short' || value === 'long' ? value : 'written';
}

export function storeSpelling(spelling: Spelling): void {
  store(key, spelling === 'written' ? null : spelling);
}

/** A flag that is spelled that way already has no such attribute. */
export function showSpelling(spelling: Spelling): void {
  for (const flag of document.querySelectorAll<HTMLElement>('[data-long], [data-short]')) {
    const text = flag.dataset[spelling];
    if (text === undefined) {
      restoreText(flag);
    } else {
      replaceText(flag, text);
    }
  }
}
