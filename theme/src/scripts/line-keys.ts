const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** One tab stop for a line; the arrow keys go from token to token. Only the one to stop at is a button, so lines read as text. */
export function moveByKeys(line: HTMLElement, tokens: readonly HTMLElement[], label: string): void {
  let at = 0;
  const stop = (index: number): void => {
    leaveOut(tokens[at]);
    at = index;
    const token = tokens[at];
    if (token !== undefined) {
      token.tabIndex = 0;
      if (!(token instanceof HTMLAnchorElement)) {
        token.setAttribute('role', 'button');
      }
    }
  };
  line.addEventListener('keydown', (event) => {
    const next = steps[event.key]?.(at, tokens.length - 1);
    if (next !== undefined && tokens[next] !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      stop(next);
      tokens[next].focus();
    }
  });
  tokens.forEach(leaveOut);
  tokens.forEach((token, index) => token.addEventListener('focus', () => stop(index)));
  stop(0);
  if (tokens.length > 1) {
    line.setAttribute('role', 'group');
    line.setAttribute('aria-label', label);
  }
}

function leaveOut(token: HTMLElement | undefined): void {
  if (token !== undefined) {
    token.tabIndex = -1;
    token.removeAttribute('role');
  }
}
