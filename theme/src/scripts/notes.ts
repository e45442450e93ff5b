/** What an element tells of itself when it is pointed at, focused or touched. */
export type Note = {
  /** New nodes on every call. */
  readonly text?: () => readonly Node[];
  /** What there is to use in its card: a field, a link. */
  readonly tools?: (isTouched: boolean) => readonly Node[];
  /** Marks what belongs to it elsewhere on the page. */
  readonly mark?: (isShown: boolean) => void;
};

const notes = new WeakMap<Element, Note>();

export function giveNote(element: Element, note: Note): void {
  notes.set(element, note);
}

export function noteOf(element: Element | undefined): Note | undefined {
  return element && notes.get(element);
}

/** The innermost element around a place that has something to tell. */
export function notedAt(place: EventTarget | null): Element | undefined {
  let element = place instanceof Element ? place : null;
  while (element !== null && !notes.has(element)) {
    element = element.parentElement;
  }
  return element ?? undefined;
}
