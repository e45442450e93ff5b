const gap = 6;
const margin = 8;

/** Below what it tells of, or above where there is more room; never over it, never outside of the window. */
export function placeCard(card: HTMLElement, of: Element): void {
  const root = document.documentElement;
  const target = of.getBoundingClientRect();
  const below = target.bottom + gap;
  const above = target.top - gap - card.offsetHeight;
  const isAbove = below + card.offsetHeight > root.clientHeight - margin && above > margin;
  const left = Math.max(margin, Math.min(target.left, root.clientWidth - margin - card.offsetWidth));
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isAbove ? above : below) + scrollY}px`;
}
