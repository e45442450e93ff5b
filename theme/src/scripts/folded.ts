/** Opens what is folded around the place that an address leads to. */
export function unfoldTarget(): void {
  const unfold = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    if (unfoldAround(target)) {
      target?.scrollIntoView();
    }
  };
  addEventListener('hashchange', unfold);
  unfold();
}

/** True where something was folded. */
export function unfoldAround(target: Element | null): boolean {
  const details = target?.closest('details');
  if (!details || details.open) {
    return false;
  }
  details.open = true;
  return true;
}

export function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
