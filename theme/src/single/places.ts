import { decoded, unfoldAround } from '../scripts/folded';

/** Browsers refuse a history that changes with every step. */
const pause = 200;

/** How far each entry of the history was read; the browser itself would scroll the page before it is drawn. */
export class ReadingPlaces {
  readonly #places = new Map<number, number>();
  #entry = this.#enter();

  constructor() {
    history.scrollRestoration = 'manual';
    // For who loads the file again; when that happens it is too late.
    let waiting = 0;
    addEventListener('scroll', () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => keep({ scroll: scrollY }), pause);
    });
  }

  /** To be called when the history has moved; tells where the reader was in that entry before. */
  move(): number | undefined {
    this.#places.set(this.#entry, scrollY);
    this.#entry = this.#enter();
    return this.here();
  }

  here(): number | undefined {
    const place: unknown = this.#places.get(this.#entry) ?? history.state?.scroll;
    return typeof place === 'number' ? place : undefined;
  }

  #enter(): number {
    const known: unknown = history.state?.entry;
    const entry = typeof known === 'number' ? known : Math.random();
    keep({ entry });
    return entry;
  }
}

/** Beside what others keep there. */
function keep(more: object): void {
  try {
    history.replaceState({ ...history.state, ...more }, '');
  } catch {
    // A browser may have had enough of it; the page is shown all the same.
  }
}

const mark = 'is-target';

/** Shows and marks a place of the page, or its top, or where the reader was. */
export function arrive(place: string, scroll: number | undefined, behavior: ScrollBehavior): HTMLElement | null {
  const target = place === '' ? null : document.getElementById(decoded(place));
  document.querySelector(`.${mark}`)?.classList.remove(mark);
  target?.classList.add(mark);
  unfoldAround(target);
  if (scroll === undefined && target !== null) {
    target.scrollIntoView({ behavior });
  } else {
    scrollTo({ top: scroll ?? 0, behavior: 'instant' });
  }
  return target;
}

/** Who goes on by keys, or listens, goes on from what was opened. */
export function focusOn(target: HTMLElement | null): void {
  const element = target ?? document.getElementById('Main');
  element?.focus({ preventScroll: true });
  if (element !== null && document.activeElement !== element) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus({ preventScroll: true });
  }
}
