import { SearchBox } from './box';

/** The dialog that every page has: opened by a key, by the header's link, closed by Escape, beside it or with a result. */
export function startSearchDialog(signal: AbortSignal): void {
  const dialog = document.getElementById('Search');
  if (!(dialog instanceof HTMLDialogElement)) {
    return;
  }
  const box = new SearchBox(dialog);
  const open = (): void => {
    if (!dialog.open) {
      dialog.showModal();
    }
    box.field.focus();
    box.field.select();
  };

  box.onFollow = () => dialog.close();
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      // A field for searching would be emptied first.
      event.preventDefault();
      dialog.close();
    }
  });
  for (const link of document.querySelectorAll('[data-opens-search]')) {
    link.addEventListener('click', (event) => {
      if (!(event as MouseEvent).ctrlKey && !(event as MouseEvent).metaKey && !(event as MouseEvent).shiftKey) {
        event.preventDefault();
        open();
      }
    });
  }
  addEventListener('keydown', (event) => {
    if (isSearchKey(event)) {
      event.preventDefault();
      open();
    }
  }, { signal });
}

/** "/" where nothing is being typed, Ctrl+K or ⌘K anywhere. */
function isSearchKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing, target } = event;
  if (isComposing || event.defaultPrevented || altKey) {
    return false;
  }
  if (ctrlKey || metaKey) {
    return key.toLowerCase() === 'k' && !shiftKey;
  }
  const isTyped = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  return key === '/' && !isTyped;
}
