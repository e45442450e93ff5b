/** A piece of a line that a reader can point at, and its place in the line as it was written. */
export type Token = { readonly element: HTMLElement; readonly start: number; readonly end: number };

const pieces = 'a, [class^="t-"], [data-slot]';

/**
 * The innermost pieces of a line, but a link is one whole. To be read before anything is filled in: a line's text is as its
 * author wrote it then, so places in it are places in the text of its element.
 */
export function tokensOf(line: HTMLElement): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const walk = (node: Node): void => {
    const start = position;
    if (node instanceof HTMLElement && node.matches(pieces) && (node.matches('a') || node.querySelector(pieces) === null)) {
      position += node.textContent?.length ?? 0;
      tokens.push({ element: node, start, end: position });
    } else if (node instanceof Text) {
      position += node.length;
    } else {
      node.childNodes.forEach(walk);
    }
  };
  walk(line);
  return tokens;
}
