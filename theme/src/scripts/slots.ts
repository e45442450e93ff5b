import { moveByKeys } from './line-keys';
import { giveNote, noteOf } from './notes';

/** Where a line can be filled in it opens a field on a click, also where nothing is explained. */
export function offerSlots(strip: HTMLElement): void {
  for (const line of document.querySelectorAll<HTMLElement>('main code:has([data-slot])')) {
    const slots = [...line.querySelectorAll<HTMLElement>('[data-slot]')];
    if (line.closest('.parts, a') === null && slots.every((slot) => noteOf(slot) === undefined)) {
      slots.forEach((slot) => giveNote(slot, { tools: () => slotField(strip, slot.dataset['slot'] ?? '') }));
      moveByKeys(line, slots, strip.dataset['line'] ?? '');
    }
  }
}

/** The strip's field for a slot, to be used where the slot stands. */
export function slotField(strip: HTMLElement, slot: string): Node[] {
  const original = strip.querySelector<HTMLInputElement>(`[data-fills="${CSS.escape(slot)}"]`);
  const field = original?.closest('label')?.cloneNode(true) as HTMLElement | undefined;
  const input = field?.querySelector('input');
  if (original === null || field === undefined || !input) {
    return [];
  }
  input.value = original.value;
  return [field];
}
