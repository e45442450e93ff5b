import { placeCard } from './card-place';
import { noteOf } from './notes';

const card = document.createElement('div');
const text = document.createElement('div');
let owner: HTMLElement | undefined;
let isHeld = false;

/** The page that had it before may be gone. */
export function addCard(page: Element, signal: AbortSignal): void {
  closeCard();
  card.className = 'card';
  text.id = 'Card-text';
  page.append(card);
  addEventListener('resize', () => owner !== undefined && placeCard(card, owner), { signal });
}

/** The one card of the page; opened by pointing or focus it is closed when they go, unless it is held. */
export const shownCard = {
  get owner(): HTMLElement | undefined {
    return owner;
  },
  get isHeld(): boolean {
    return isHeld;
  },
  contains: (place: EventTarget | null): boolean => place instanceof Node && card.contains(place),
  hold: (): void => {
    isHeld = true;
  },
  field: (): HTMLInputElement | null => card.querySelector('input'),
};

/** False where there is nothing to show. */
export function openCard(element: HTMLElement, isTouched: boolean): boolean {
  if (element === owner) {
    return true;
  }
  const note = noteOf(element);
  const content = note?.text?.() ?? [];
  const tools = note?.tools?.(isTouched) ?? [];
  if (content.length + tools.length === 0) {
    return false;
  }
  closeCard();
  owner = element;
  text.replaceChildren(...content);
  card.replaceChildren(text, ...tools);
  card.setAttribute('role', tools.length > 0 ? 'dialog' : 'tooltip');
  card.setAttribute('aria-label', element.textContent ?? '');
  card.hidden = false;
  element.setAttribute('aria-describedby', text.id);
  placeCard(card, element);
  return true;
}

/** What it tells may show a value that the reader is typing. */
export function refreshCard(): void {
  text.replaceChildren(...(noteOf(owner)?.text?.() ?? []));
}

export function closeCard(): void {
  owner?.removeAttribute('aria-describedby');
  owner = undefined;
  isHeld = false;
  card.hidden = true;
}
