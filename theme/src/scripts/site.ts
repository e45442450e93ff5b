// What a page gains with scripts; without them everything else still works.
import { addCopyButtons } from './copy';
import { connectParts } from './parts';
import { addSchemeSwitch } from './scheme-switch';

for (const place of document.querySelectorAll<HTMLElement>('[data-scheme-switch]')) {
  addSchemeSwitch(place);
}
connectParts();
addCopyButtons();
