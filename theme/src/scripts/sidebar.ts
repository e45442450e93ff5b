const key = (place: HTMLElement): string => `sidebar-${place.dataset['keepsPlace'] ?? ''}`;

/** The sidebar stands where the reader left it on the page before; what it is about is in sight in any case. */
export function keepSidebarInPlace(signal: AbortSignal): void {
  for (const sidebar of document.querySelectorAll<HTMLElement>('[data-keeps-place]')) {
    sidebar.scrollTop = storedPlace(key(sidebar));
    showCurrent(sidebar);
    const keep = (): void => storePlace(key(sidebar), sidebar.scrollTop);
    addEventListener('pagehide', keep, { signal });
    signal.addEventListener('abort', keep);
  }
}

function showCurrent(sidebar: HTMLElement): void {
  const current = sidebar.querySelector<HTMLElement>('.siblings [aria-current]');
  if (current === null || sidebar.scrollHeight <= sidebar.clientHeight) {
    return;
  }
  const frame = sidebar.getBoundingClientRect();
  const box = current.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) {
    sidebar.scrollTop += box.top - frame.top - frame.height / 2;
  }
}

/** Storage may be forbidden; the sidebar begins at its top then. */
function storedPlace(name: string): number {
  try {
    return Number(sessionStorage.getItem(name) ?? 0);
  } catch {
    return 0;
  }
}

function storePlace(name: string, place: number): void {
  try {
    sessionStorage.setItem(name, String(place));
  } catch {
    // Nothing to keep it in.
  }
}
