/** Pointing at a part of a line marks its explanation, and the other way round, where the explanations are open. */
export function connectParts(): void {
  for (const parts of document.querySelectorAll<HTMLDetailsElement>('.parts')) {
    const row = parts.closest('.row');
    const lines = [...(row?.querySelectorAll<HTMLElement>(':scope > .command-line code, .row-examples .command-line code') ?? [])];
    for (const list of parts.querySelectorAll<HTMLElement>('dl[data-line]')) {
      const line = lines[Number(list.dataset['line'])];
      if (line !== undefined) {
        connect(line, list);
      }
    }
  }
}

function connect(line: HTMLElement, list: HTMLElement): void {
  const tokens = tokensOf(line);
  for (const part of list.querySelectorAll<HTMLElement>('[data-at]')) {
    const [start = 0, end = 0] = (part.dataset['at'] ?? '').split('-').map(Number);
    const shown = [part, ...tokens.filter((token) => token.start < end && token.end > start).map((token) => token.element)];
    for (const element of shown) {
      element.addEventListener('pointerenter', () => mark(shown, true));
      element.addEventListener('pointerleave', () => mark(shown, false));
    }
  }
}

function mark(elements: readonly HTMLElement[], isShown: boolean): void {
  for (const element of elements) {
    element.classList.toggle('is-shown', isShown);
  }
}

type Token = { element: HTMLElement; start: number; end: number };

/** The line's text is as its author wrote it, so places in it are places in the text of the element. */
function tokensOf(line: HTMLElement): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const walk = (node: Node): void => {
    const start = position;
    if (node.nodeType === Node.TEXT_NODE) {
      position += node.textContent?.length ?? 0;
      return;
    }
    node.childNodes.forEach(walk);
    if (node instanceof HTMLElement && /\bt-/.test(node.className)) {
      tokens.push({ element: node, start, end: position });
    }
  };
  line.childNodes.forEach(walk);
  return tokens;
}
