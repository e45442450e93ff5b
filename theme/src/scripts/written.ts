const written = new WeakMap<Element, readonly Node[]>();

/** Shows another text in an element of a line, and keeps what its author wrote there. */
export function replaceText(element: Element, text: string): void {
  if (!written.has(element)) {
    written.set(element, [...element.childNodes]);
  }
  if (element.textContent !== text || element.childElementCount > 0) {
    element.textContent = text;
  }
}

export function restoreText(element: Element): void {
  const nodes = written.get(element);
  if (nodes !== undefined) {
    element.replaceChildren(...nodes);
    written.delete(element);
  }
}
