import { closeCard, openCard, shownCard } from './card';
import { noteOf, notedAt } from './notes';

const patience = { open: 120, close: 250 };
let timer = 0;
let isTouched = false;
let marked: Element | undefined;

/** One set of listeners for all that has something to tell. */
export function listenForCards(): void {
  document.addEventListener('pointerover', onPoint);
  document.addEventListener('pointerdown', onPress, true);
  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('focusout', () => shownCard.isHeld || closeSoon());
}

function onPoint(event: PointerEvent): void {
  if (event.pointerType === 'touch' || shownCard.isHeld) {
    return;
  }
  const element = notedAt(event.target);
  clearTimeout(timer);
  if (element !== undefined) {
    mark(element);
    timer = setTimeout(() => element.isConnected && show(element), patience.open);
  } else if (!shownCard.contains(event.target)) {
    closeSoon();
  }
}

function onPress(event: PointerEvent): void {
  isTouched = event.pointerType === 'touch';
  if (!shownCard.contains(event.target) && notedAt(event.target) !== shownCard.owner) {
    close();
  }
}

/** A link is followed; a touch, which can't point, shows first what the link has to tell. */
function onClick(event: MouseEvent): void {
  const element = notedAt(event.target);
  const isLink = event.target instanceof Element && event.target.closest('a, button') !== null;
  const isFirstTouch = isTouched && element instanceof HTMLAnchorElement && element !== shownCard.owner;
  if (element !== undefined && (isFirstTouch || (!isLink && getSelection()?.isCollapsed !== false)) && hold(element)) {
    event.preventDefault();
  }
}

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  const isInside = shownCard.contains(target);
  if (shownCard.owner !== undefined && (key === 'Escape' || (isInside && (key === 'Enter' || key === 'Tab')))) {
    leave(isInside);
    // The card is the last thing on the page: Tab goes on from what it tells of.
    if (key !== 'Tab' || event.shiftKey) {
      event.preventDefault();
    }
  } else if ((key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.getAttribute('role') === 'button') {
    isTouched = false;
    if (hold(target)) {
      event.preventDefault();
    }
  }
}

function onFocus({ target }: FocusEvent): void {
  if (shownCard.contains(target)) {
    shownCard.hold();
  } else if (target instanceof HTMLElement && noteOf(target) !== undefined && target.matches(':focus-visible')) {
    clearTimeout(timer);
    show(target);
  } else if (target !== shownCard.owner) {
    close();
  }
}

function show(element: Element): void {
  mark(element);
  // A card that is nothing but a field waits until it is asked for.
  if (noteOf(element)?.text === undefined || !openCard(element as HTMLElement, false)) {
    closeCard();
  }
}

function hold(element: Element): boolean {
  clearTimeout(timer);
  if (!openCard(element as HTMLElement, isTouched)) {
    return false;
  }
  mark(element);
  shownCard.hold();
  if (!isTouched) {
    shownCard.field()?.select();
  }
  return true;
}

/** Back to where the reader was, without opening the card again. */
function leave(isInside: boolean): void {
  const owner = shownCard.owner;
  close();
  if (isInside) {
    owner?.focus();
    close();
  }
}

function closeSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!shownCard.isHeld && (shownCard.owner === undefined || document.activeElement !== shownCard.owner)) {
      close();
    }
  }, patience.close);
}

function close(): void {
  clearTimeout(timer);
  mark(undefined);
  closeCard();
}

function mark(element: Element | undefined): void {
  if (marked !== element) {
    noteOf(marked)?.mark?.(false);
    marked = element;
    noteOf(marked)?.mark?.(true);
  }
}
