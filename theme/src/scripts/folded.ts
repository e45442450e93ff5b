/** Opens what is folded around the place that an address leads to. */
export function unfoldTarget(): void {
  const unfold = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    const details = target?.closest('details');
    if (details && !details.open) {
      details.open = true;
      target?.scrollIntoView();
    }
  };
  addEventListener('hashchange', unfold);
  unfold();
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
