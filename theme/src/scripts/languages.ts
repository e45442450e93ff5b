/** The same page in another language, with what was searched for. */
export function keepQuestion(signal: AbortSignal): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const keep = (): void => {
      link.setAttribute('href', address + location.search);
    };
    link.addEventListener('pointerdown', keep, { signal });
    link.addEventListener('click', keep, { signal });
  }
}
