import { replaceText, restoreText } from './written';

/** Puts the values into every slot of the page and every field, and takes away what has none. */
export function showValues(values: ReadonlyMap<string, string>): void {
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    showValue(slot, values.get(slot.dataset['slot'] ?? ''));
  }
  for (const field of fields()) {
    // The one that is typed in keeps what is typed: a space at the end is the start of the next word.
    if (field !== document.activeElement) {
      field.value = values.get(field.dataset['fills'] ?? '') ?? '';
    }
  }
  document.documentElement.classList.toggle('has-values', values.size > 0);
}

export function fields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('[data-fills]')];
}

function showValue(slot: HTMLElement, value: string | undefined): void {
  if (value !== undefined) {
    replaceText(slot, value);
    slot.classList.add('is-filled');
    return;
  }
  restoreText(slot);
  slot.classList.remove('is-filled');
  if (slot.className === '') {
    slot.removeAttribute('class');
  }
}
