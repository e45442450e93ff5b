import { giveNote } from './notes';

/** A concept's first sentence at each of its links; the page has each sentence once. */
export function noteConcepts(): void {
  const notes = new Map<string, HTMLElement>();
  for (const link of document.querySelectorAll('#Concept-notes a')) {
    const summary = link.parentElement?.nextElementSibling;
    if (summary instanceof HTMLElement) {
      notes.set(link.getAttribute('href') ?? '', summary);
    }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.auto')) {
    const summary = notes.get(link.getAttribute('href') ?? '');
    if (summary !== undefined) {
      giveNote(link, {
        text: () => [...summary.cloneNode(true).childNodes],
        tools: (isTouched) => (isTouched ? [wayTo(link)] : []),
      });
    }
  }
}

/** A touch that asks for the sentence has not followed the link. */
function wayTo(link: HTMLAnchorElement): Node {
  const paragraph = document.createElement('p');
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = `${link.textContent} →`;
  paragraph.append(way);
  return paragraph;
}
