// What a page gains with scripts; without them everything else still works.
import { addCopyButtons } from './copy';
import { connectParts } from './parts';
import { addSchemeSwitch } from './scheme-switch';
import { keepSidebarInPlace } from './sidebar';

for (const place of document.querySelectorAll<HTMLElement>('[data-scheme-switch]')) {
  addSchemeSwitch(place);
}
keepSidebarInPlace();
connectParts();
addCopyButtons();
