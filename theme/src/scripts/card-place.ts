const gap = 6;
const margin = 8;

/**
 * Below the line of what it tells of, or above where that is nearer or has more room: never over the line, whose other tokens
 * are wanted next, and never outside of the window.
 */
export function placeCard(card: HTMLElement, of: Element): void {
  const root = document.documentElement;
  const target = of.getBoundingClientRect();
  const line = (of.closest('.command-line') ?? of).getBoundingClientRect();
  const below = line.bottom + gap;
  const above = line.top - gap - card.offsetHeight;
  const isUpper = line.bottom - target.bottom > target.top - line.top + margin;
  const fitsBelow = below + card.offsetHeight <= root.clientHeight - margin;
  const isAbove = above >= margin && (isUpper || !fitsBelow);
  const left = Math.max(margin, Math.min(target.left, root.clientWidth - margin - card.offsetWidth));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isAbove ? above : below) + scrollY}px`;
}
